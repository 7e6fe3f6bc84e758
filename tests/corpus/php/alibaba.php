// corpus: complete
<?php

namespace App\Sms;

use AlibabaCloud\Client\Exception\ServerException;
use Darabonba\OpenApi\Models\Config;

function explain(ServerException $e): string
{
    $messages = [
        'InvalidParameter' => 'wrong parameter',
        'InternalError' => 'try again',
        'InvalidInstanceId.NotFound' => 'no such instance',
        'MissingParameter' => 'parameter is missing',
        'isv.BUSINESS_LIMIT_CONTROL' => 'too many',
        'InvalidAccessKeyId.NotFound' => 'no such key',
        'OperationDenied' => 'not now',
    ];
    if ($e->getErrorCode() === 'ServiceUnavailable' || strpos($e->getErrorCode(), 'Forbidden.') === 0) {
        return 'later';
    }
    return $messages[$e->getErrorCode()] ?? 'UnknownError';
}
