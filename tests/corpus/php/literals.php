// corpus: complete
<html lang="en">
<title>It's a page of Tencent Cloud</title>
<p class="code">"ResourceInUse" <?= $code === 'ResourceInUse' ? 'busy' : "free" ?> isn't code, $code == 'InternalError'</p>
//                                             ^^^^^^^^^^^^^ code exact common
<?php
// ?> it's HTML again, $code == 'InternalError' <?php
# ?> and here, $code == "InternalError" <?php if ($code == 'InternalError'): ?>
//                                                          ^^^^^^^^^^^^^ code exact common
<b>Don't</b>
<?php endif;

// "InternalError is a quote that is never closed; it's 'ResourceNotFound'
//                                                       ^^^^^^^^^^^^^^^^ code inside common
# don't /* begin a comment
/* It's "one with 'quotes // and # marks */ $code = 'LimitExceeded';
//                                                   ^^^^^^^^^^^^^ code exact common
/** @throws TencentCloudSDKException ResourceNotFound.InvalidPlacementSet */
//                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code inside service
#[Pure] function attribute($code) { return $code == 'InvalidAction'; }
//                                                   ^^^^^^^^^^^^^ code exact common

$code = "\x41uthFailure.Signature\u{46}ailure";
//       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact
$code = "\101uthFailure.MFAFailure";
//       ^^^^^^^^^^^^^^^^^^^^^^^^^ code exact
$code = '\x41uthFailure.TokenFailure';
//       ^^^^^^^^^^^^^^^^^^^^^^^^^^^ not a code
$errorCode = "\x41uthFailure.TokenFailre";
//            ^^^^^^^^^^^^^^^^^^^^^^^^^^ misspelled -> AuthFailure.TokenFailure
$code = 'it\'s' . "a \"quoted\" word" . '\\' . "\\" . ($code == 'ResourceUnavailable');
//                                                               ^^^^^^^^^^^^^^^^^^^ code exact common
$code = 'InvalidParameterValue.' . 'InstanceIdMalformed';
//       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact
$code = "UnsupportedOperation" . '.' . 'Region';
//       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact
$code = "ResourceNotFound.$kind" . 'InvalidParameterValue.' . $kind . "{$kind}.NotFound" . "${kind}InUse";
//                                  ^^^^^^^^^^^^^^^^^^^^^^ code prefix
$text = "AuthFailure.{$codes['ResourceNotFound']} and {$this->of("ResourceInUse")[0]} {$a["b"]["c"]}";
//                            ^^^^^^^^^^^^^^^^ code exact common
//                                                                ^^^^^^^^^^^^^ code exact common
$text = "$codes[ResourceNotFound] \$code \{$code} costs 5$ {$code}";
$text = `echo "$code" it's ResourceNotFound`;
$text = 'of
several lines, "ResourceInUse" and ResourceNotFound: nothing
';
$text = <<<HTML
    <p>It's "ResourceInUse", {$codes['ResourceInUse']} and FailedOperation.TagKeyReserved</p>
    //                                ^^^^^^^^^^^^^ code exact common
    //                                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code inside service
    HTML . ($code === 'InternalError');
    //                 ^^^^^^^^^^^^^ code exact common
$text = <<<'JSON'
    {"Response": {"Error": {"Code": "AuthFailure.SecretIdNotFound", "Message": "It's $code"}, "RequestId": "1"}}
//   ^^^^^^^^^^ response failure
//                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact common
JSON;
f(<<<"A"
    don't
    A, $code == 'UnknownParameter', $x << 3);
    //           ^^^^^^^^^^^^^^^^ code exact common
$wide = ['重试 😀' => "é", 'error' => 'UnknownParameter', '限流' => 'ß', 'code😀' => "NoSuchVersion"];
//                                  ^^^^^^^^^^^^^^^^ code exact common
//                                                                              ^^^^^^^^^^^^^ code exact common
$a = $b ? '?>' : ($code == "InvalidAction");
//                          ^^^^^^^^^^^^^ code exact common
?>
Isn't it? $code == 'InternalError'
