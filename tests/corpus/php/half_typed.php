// corpus: complete
<?php
use TencentCloud\Common\Exception\TencentCloudSDKException;

function before($e) {
    return $e->getErrorCode() === 'ResourceInUse';
    //                             ^^^^^^^^^^^^^ code exact common
}

function half($e) {
    switch ($e->getErrorCode()) {
        case 'LimitExceeded'
        //    ^^^^^^^^^^^^^ code exact common
        case "InternalError":
        //    ^^^^^^^^^^^^^ code exact common
    if (in_array($e->getErrorCode(), ['ResourceNotFound', "ResourceUnavailable"
    //                                 ^^^^^^^^^^^^^^^^ code exact common
    //                                                     ^^^^^^^^^^^^^^^^^^^ code exact common
    $text = "{$e->getErrorCode() == 'UnsupportedRegion'}";
    //                               ^^^^^^^^^^^^^^^^^ code exact common
    $e->getErrorCode() === 'ResourceNot';
    //                      ^^^^^^^^^^^ not a code
    $a = <<<NEVER
    if ($e->getErrorCode() === 'InvalidAction') { // 'InvalidAction'
    //                          ^^^^^^^^^^^^^ code exact common
    //                                                ^^^^^^^^^^^^^ code inside common
    return $e->getErrorCode() === 'AuthFailure.Tok
