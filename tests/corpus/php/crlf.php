// corpus: complete
<?php
use TencentCloud\Common\Exception\TencentCloudSDKException;

// A quote that is never closed: "ResourceNotFound
$text = <<<EOT
It's ResourceNotFound.HpcCluster
//   ^^^^^^^^^^^^^^^^^^^^^^^^^^^ code inside service
EOT;
$gone = $e->getErrorCode() === 'ResourceNotFound' # it's
//                              ^^^^^^^^^^^^^^^^ code exact common
    || $e->getErrorCode() === "ResourceNotFuond";
    //                         ^^^^^^^^^^^^^^^^ misspelled -> ResourceNotFound
$code = 'InvalidParameterValue' . '.Range';
//       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact
