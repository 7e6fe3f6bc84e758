// corpus: complete
<p># tcerr:ignore-file
<?php
use TencentCloud\Common\Exception\TencentCloudSDKException;

# tcerr:ignore[misspelled-code]
if ($e->getErrorCode() === "FailedOpreation") {}
//                          ^^^^^^^^^^^^^^^ misspelled -> FailedOperation
//                          ^^^^^^^^^^^^^^^ ignored misspelled-code
/** tcerr:ignore */
if ($e->getErrorCode() === "FailedOpreation") {}
//                          ^^^^^^^^^^^^^^^ misspelled -> FailedOperation
//                          ^^^^^^^^^^^^^^^ ignored misspelled-code
#[tcerr:ignore]
if ($e->getErrorCode() === "FailedOpreation") {}
//                          ^^^^^^^^^^^^^^^ misspelled -> FailedOperation
?> // tcerr:ignore
<?php if ($e->getErrorCode() === "FailedOpreation") {} // tcerr:ignore ?>
//                                ^^^^^^^^^^^^^^^ misspelled -> FailedOperation
//                                ^^^^^^^^^^^^^^^ ignored misspelled-code
