// corpus: complete
<?php

namespace App\Http;

use App\Exceptions\{InternalError, ResourceNotFound};

/** Words of everybody's: "ResourceNotFound" is a class here, 'InternalError' an answer of our own. */
final class Handler
{
    protected array $dontReport = ['ResourceNotFound', InternalError::class, 'InvalidParameter'];

    public function render(\Throwable $error): array
    {
        if ($error instanceof ResourceNotFound || $error->getCode() === 'ResourceNotFound') {
            return ['error' => ['code' => 'ResourceNotFound', 'message' => 'No such page'], 'status' => 404];
        }
        // An answer of the Open Geospatial Consortium's.
        if ($error->getCode() === 'InvalidParameterValue') {
            return ['exceptionCode' => 'InvalidParameterValue', 'exceptionCode2' => 'MissingParameterValue'];
        }
        return match ($error->code) {
            'LimitExceeded', 'UnauthorizedOperation' => ['Response' => ['Error' => 'UnauthorizedOperation']],
            'InvalidInstanceId.NotFound', 'ResourceNotFound.Rule' => ['code' => 'ResourceInUse'],
            default => ['code' => 'InternalError', 'message' => "Code: InternalError"],
        };
    }
}
