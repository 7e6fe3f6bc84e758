// corpus: complete
package corpus;

import com.tencentcloudapi.common.exception.TencentCloudSDKException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ExceptionTest {
    @Test
    @DisplayName("ResourceNotFound is an empty result")
    void codes(TencentCloudSDKException e) {
        assertEquals("ResourceNotFound", e.getErrorCode());
        //            ^^^^^^^^^^^^^^^^ code exact common
        assertEquals("AuthFailure.SignatureExpired", e.getErrorCode(), "the clock is wrong");
        //            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misspelled -> AuthFailure.SignatureExpire
        assertThat(e.getErrorCode()).isEqualTo("LimitExceeded").isNotEqualTo("InternalError");
        //                                      ^^^^^^^^^^^^^ code exact common
        //                                                                    ^^^^^^^^^^^^^ code exact common
        assertThat(e.getErrorCode()).isIn("ResourceInUse", "ResourceUnavailable").startsWith("ResourceIn");
        //                                 ^^^^^^^^^^^^^ code exact common
        //                                                  ^^^^^^^^^^^^^^^^^^^ code exact common
        //                                                                                    ^^^^^^^^^^ code prefix
        assertTrue(e.getMessage().contains("UnauthorizedOperation"));
        //                                  ^^^^^^^^^^^^^^^^^^^^^ code part common
        verify(log).warn("failed with {}", "InvalidParameterValue.TooLarge");
        //                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
    }
}
