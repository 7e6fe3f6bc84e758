// corpus: complete
<?php

declare(strict_types=1);

namespace App\Cloud;

use TencentCloud\Common\Exception\TencentCloudSDKException;
use TencentCloud\Cvm\V20170312\CvmClient;

final class Comparisons
{
    public function compare(TencentCloudSDKException $e, CvmClient $client): bool
    {
        if ($e->getErrorCode() === 'RequestLimitExceeded' || "ResourceNotFound" == $e->getErrorCode()) {
        //                          ^^^^^^^^^^^^^^^^^^^^ code exact common
        //                                                    ^^^^^^^^^^^^^^^^ code exact common
            return true;
        }
        if ($e->getErrorCode() !== "FailedOperation.InvalidImageState" && $e->getErrorCode() <> 'AuthFailure') {
        //                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
        //                                                                                       ^^^^^^^^^^^ code exact service
            return true;
        }
        if ('ResourceInUse'===$e->getErrorCode() or $e?->getErrorCode() != 'InvalidInstanceId.NotFound') {
        //   ^^^^^^^^^^^^^ code exact common
        //                                                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
            return true;
        }
        if (($code = $e->getErrorCode()) === 'LimitExceeded.SpotQuota' || $code == "InvalidKeyPair.NotSupported") {
        //                                    ^^^^^^^^^^^^^^^^^^^^^^^ code exact service
        //                                                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact legacy
        //                                                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^ legacy-code
            return false;
        }
        if (strcmp($code, 'UnsupportedRegion') === 0 || 0 == strcmp('InvalidPeriod', $code)) {
        //                 ^^^^^^^^^^^^^^^^^ code exact common
        //                                                           ^^^^^^^^^^^^^ code exact service
            return false;
        }
        if ($code === 'RequestLimitExceded' || $code === 'AuthFailure.SignatureExpired') {
        //             ^^^^^^^^^^^^^^^^^^^ misspelled -> RequestLimitExceeded
        //                                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misspelled -> AuthFailure.SignatureExpire
            return true;
        }
        if ($code === 'authfailure.signaturefailure' || $code === 'FailedOperation.NothingOfThisSort') {
        //                                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unknown
            return false;
        }
        // Letters of any case.
        if (strcasecmp($code, 'limitexceeded') === 0 || strtolower($code) === 'resourcenotfound.invalidplacementset') {
        //                     ^^^^^^^^^^^^^ code folded
        //                                                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code folded
            return false;
        }
        return $response['Response']['Error']['Code'] === 'UnauthorizedOperation'
        //                                                 ^^^^^^^^^^^^^^^^^^^^^ code exact common
            || $response->Response->Error->Code == "UnauthorizedOperation.MFANotFound"
            //                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
            || ($error['Code'] ?? 'InternalError') === $code;
            //                     ^^^^^^^^^^^^^ code exact common
    }

    public function branch(string $code): string
    {
        switch ($code) {
            case 'ResourceInsufficient':
            //    ^^^^^^^^^^^^^^^^^^^^ code exact common
            case "ResourcesSoldOut.SpecifiedInstanceType":
            //    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
                return 'sold out';
            case 'OverQuota': // 'LimitExceeded' is another one
            //    ^^^^^^^^^ code exact service
            //                    ^^^^^^^^^^^^^ code inside common
            case('OperationDenied'):
            //    ^^^^^^^^^^^^^^^ code exact service
            case 'ResourceUnavailble':
            //    ^^^^^^^^^^^^^^^^^^ misspelled -> ResourceUnavailable
                return 'quota';
            default:
                return 'Running';
        }
    }

    public function matched(string $code): string
    {
        $advice = match ($code) {
            'InvalidParameter', "InvalidParameterValue",
           //^^^^^^^^^^^^^^^^ code exact common
            //                   ^^^^^^^^^^^^^^^^^^^^^ code exact common
            'InvalidParameterValue.ZoneNotSupported' => 'choose another zone',
           //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
            'DryRunOperation' => 'Success',
           //^^^^^^^^^^^^^^^ code exact common
            'MutexOperation.TaskRuning' => 'wait',
           //^^^^^^^^^^^^^^^^^^^^^^^^^ misspelled -> MutexOperation.TaskRunning
            default => 'Unknown',
        };
        return match (true) {
            $code === 'MissingParameter', $code === 'UnknownParameter' => 'fix the request',
            //         ^^^^^^^^^^^^^^^^ code exact common
            //                                       ^^^^^^^^^^^^^^^^ code exact common
            str_starts_with($code, 'AuthFailure.') => 'sign again',
            //                      ^^^^^^^^^^^^ code prefix
            str_contains($code, 'NotFound'), str_contains($code, 'InvalidInstanceState') => $advice,
            //                                                    ^^^^^^^^^^^^^^^^^^^^ code part service
            default => $code,
        };
    }

    public function tests(string $code, string $message): bool
    {
        if (str_starts_with($code, 'FailedOperation') || \str_starts_with($code, "InvalidParameterValue.Instance")) {
        //                          ^^^^^^^^^^^^^^^ code prefix common
        //                                                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code prefix
            return true;
        }
        if (strncmp($code, 'UnauthorizedOperation.', 22) === 0 || Str::startsWith($code, ['ResourceNotFound.', 'InvalidInstance'])) {
        //                  ^^^^^^^^^^^^^^^^^^^^^^ code prefix
        //                                                                                 ^^^^^^^^^^^^^^^^^ code prefix
        //                                                                                                      ^^^^^^^^^^^^^^^ code prefix
            return true;
        }
        if (strpos($message, 'ResourceNotFound.KeyPairNotFound') !== false || stripos($message, 'LimitExceeded') === 0) {
        //                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code part service
        //                                                                                       ^^^^^^^^^^^^^ code prefix common
            return true;
        }
        if (strstr($e->getMessage(), "InternalError") || Str::contains($code, 'ResourceUnavailable')) {
        //                            ^^^^^^^^^^^^^ code part common
        //                                                                     ^^^^^^^^^^^^^^^^^^^ code part common
            return true;
        }
        if (preg_match('/^(?:AuthFailure|UnauthorizedOperation)\b/', $code) || preg_match("~^InvalidParameterValue\.NotEmpty$~i", $code)) {
        //                   ^^^^^^^^^^^ code pattern service
        //                               ^^^^^^^^^^^^^^^^^^^^^ code pattern common
        //                                                                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code pattern
            return true;
        }
        return str_starts_with($message, 'instance') || str_contains($message, 'sold out') || $message === 'Timeout';
    }
}
