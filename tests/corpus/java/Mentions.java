// corpus: complete
package corpus;

import com.tencentcloudapi.common.exception.TencentCloudSDKException;

import java.util.regex.Pattern;

/**
 * Asks again for "ResourceInUse", `InternalError` and ResourceNotFound.HpcCluster; InternalError alone is a word.
 //                ^^^^^^^^^^^^^ code inside common
 //                                 ^^^^^^^^^^^^^ code inside common
 //                                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^ code inside service
 */
class Mentions {
    // The 'LimitExceeded of a line; 'LimitExceeded' is one.
    //                                ^^^^^^^^^^^^^ code inside common
    static final Pattern BUSY = Pattern.compile("^(ResourceInUse|ResourceUnavailable)$");
    //                                             ^^^^^^^^^^^^^ code pattern common
    //                                                           ^^^^^^^^^^^^^^^^^^^ code pattern common
    static final Pattern FAILED = Pattern.compile("^FailedOperation\\..+", Pattern.CASE_INSENSITIVE);
    //                                              ^^^^^^^^^^^^^^^ code pattern common
    static final Pattern WRONG = Pattern.compile("AuthFailure\\.TokenFailre|InvalidParameterValue\\.ZoneNotSupported|[A-Z]\\w+\\.NotFound");
    //                                                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code pattern service

    boolean folded(TencentCloudSDKException e) {
        if (e.getErrorCode().equalsIgnoreCase("resourcenotfound") || "limitexceeded".equalsIgnoreCase(e.getErrorCode())) {
        //                                     ^^^^^^^^^^^^^^^^ code folded common
        //                                                            ^^^^^^^^^^^^^ code folded common
            return true;
        }
        if (e.getErrorCode().toLowerCase(Locale.ROOT).equals("authfailure.signaturefailure")) {
        //                                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code folded common
            return true;
        }
        return e.getErrorCode().equals("resourcenotfound");
    }

    boolean patterns(TencentCloudSDKException e) {
        return e.getErrorCode().matches("InternalError|LimitExceeded\\..*") || Pattern.matches("AuthFailure\\..*", e.getErrorCode());
        //                               ^^^^^^^^^^^^^ code pattern common
        //                                             ^^^^^^^^^^^^^ code pattern common
        //                                                                                      ^^^^^^^^^^^ code pattern service
    }

    void messages(TencentCloudSDKException e) {
        LOG.warn("code: ResourceInUse, try again; the ResourceInUse of it");
        //              ^^^^^^^^^^^^^ code inside common
        LOG.error("[TencentCloudSDKException]code: ResourceNotFound message:{} requestId:1", e.getMessage());
        //                                         ^^^^^^^^^^^^^^^^ code inside common
        LOG.info("{\"Response\":{\"Error\":{\"Code\":\"InternalError\",\"Message\":\"FailedOperation.NobodyEverListedThis\"}}}");
        //         ^^^^^^^^^^^^ missing-request-id
        //         ^^^^^^^^^^^^ response malformed
        //                                             ^^^^^^^^^^^^^ code exact common
        assertThat(e).hasMessageContaining("ResourceInsufficient").hasMessage("LimitExceeded: too many keys");
        //                                  ^^^^^^^^^^^^^^^^^^^^ code part common
        //                                                                     ^^^^^^^^^^^^^ code inside common
        throw new IllegalArgumentException("InvalidParameter: no such zone, ResourceNotFound.KeyPairNotFound");
        //                                  ^^^^^^^^^^^^^^^^ code inside common
        //                                                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code inside service
    }

    static final String JOINED_CODE = "InvalidParameterValue." + "ZoneNotSupported";
    //                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
    static final String WRONG_CODE = "AuthFailure." + "Token" + "Failre";
    //                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misspelled -> AuthFailure.TokenFailure
    static final Optional<String> CODE = Optional.of("UnsupportedRegion");
    //                                                ^^^^^^^^^^^^^^^^^ code exact common
}
