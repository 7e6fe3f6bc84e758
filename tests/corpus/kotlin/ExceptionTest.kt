// corpus: complete
package corpus

import com.tencentcloudapi.common.exception.TencentCloudSDKException
import io.kotest.matchers.shouldBe

class ExceptionTest {
    @ParameterizedTest
    @ValueSource(strings = ["ResourceInUse", "ResourceUnavailable"])
    //                       ^^^^^^^^^^^^^ code exact common
    //                                        ^^^^^^^^^^^^^^^^^^^ code exact common
    fun `ResourceNotFound is an empty result`(code: String, e: TencentCloudSDKException) {
        assertEquals("ResourceNotFound", e.errorCode)
        //            ^^^^^^^^^^^^^^^^ code exact common
        assertEquals(expected = "AuthFailure.SignatureExpired", actual = e.errorCode)
        //                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misspelled -> AuthFailure.SignatureExpire
        assertThat(e.errorCode).isEqualTo("LimitExceeded").startsWith("Limit")
        //                                 ^^^^^^^^^^^^^ code exact common
        //                                                             ^^^^^ code prefix
        assertTrue(e.message!!.contains("UnauthorizedOperation"))
        //                               ^^^^^^^^^^^^^^^^^^^^^ code part common
        assertContains(e.message!!, "FailedOperation.InvalidImageState")
        //                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code part service
    }

    @Test
    fun infix(e: TencentCloudSDKException) {
        e.errorCode shouldBe "InvalidPeriod"
        //                    ^^^^^^^^^^^^^ code exact service
        e.errorCode shouldBe "InvalidParameterValue.ZoneNotSuported"
        //                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misspelled -> InvalidParameterValue.ZoneNotSupported
        e.errorCode shouldNotBe "InternalError"
        //                       ^^^^^^^^^^^^^ code exact common
        e.errorCode shouldStartWith "AuthFailure."
        //                           ^^^^^^^^^^^^ code prefix
        e.message shouldContain "ResourceInsufficient"
        //                       ^^^^^^^^^^^^^^^^^^^^ code part common
        e.errorCode shouldBeIn listOf("ResourceInUse", "LimitExceeded.SpotQouta")
        //                             ^^^^^^^^^^^^^ code exact common
        //                                              ^^^^^^^^^^^^^^^^^^^^^^^ misspelled -> LimitExceeded.SpotQuota
        every { client.describe(any()) } throws TencentCloudSDKException("no such thing", "request-id", "ResourceNotFound")
        //                                                                                               ^^^^^^^^^^^^^^^^ code exact common
        shouldThrow<TencentCloudSDKException> { call() }.errorCode.shouldBe("RequestLimitExceeded")
        //                                                                   ^^^^^^^^^^^^^^^^^^^^ code exact common
    }
}
