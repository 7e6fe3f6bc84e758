// corpus: complete, sdk
<?php

// The file names no cloud, but its project depends on the SDK.
function temporary(\Throwable $e, string $code, string $state): bool
{
    if ($code === 'ResourceInUse' || $e->getErrorCode() == "FailedOperation") {
    //             ^^^^^^^^^^^^^ code exact common
    //                                                      ^^^^^^^^^^^^^^^ code exact common
        return true;
    }
    $next = 'UnsupportedOperation';
    $titles = ['LimitExceeded' => 'Limits'];
    $retryable = in_array($code, ['ResourceUnavailable', 'RequestLimitExceeded'], true);
    //                             ^^^^^^^^^^^^^^^^^^^ code exact common
    //                                                    ^^^^^^^^^^^^^^^^^^^^ code exact common
    switch ($e->getErrorCode()) {
        case 'InternalError':
        //    ^^^^^^^^^^^^^ code exact common
        case 'InternalErorr':
            return $retryable;
    }
    return $next === $state || isset($titles['ResourceNotFound']);
}
