// corpus: complete
package corpus

import com.tencentcloudapi.common.exception.TencentCloudSDKException
import org.scalatest.flatspec.AnyFlatSpec
import org.scalatest.matchers.should.Matchers

class FailureSpec extends AnyFlatSpec with Matchers {
  "ResourceNotFound" should "be an empty result" in {
 //^^^^^^^^^^^^^^^^ code exact common
    val e = intercept[TencentCloudSDKException] { call() }
    assert(e.getErrorCode == "ResourceNotFound")
    //                        ^^^^^^^^^^^^^^^^ code exact common
    assertResult("InvalidPeriod")(e.getErrorCode)
    //            ^^^^^^^^^^^^^ code exact service
    assertEquals(e.getErrorCode, "AuthFailure.SignatureExpired")
    //                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misspelled -> AuthFailure.SignatureExpire
    e.getErrorCode shouldBe "RequestLimitExceeded"
    //                       ^^^^^^^^^^^^^^^^^^^^ code exact common
    e.getErrorCode should be ("ResourceInUse")
    //                         ^^^^^^^^^^^^^ code exact common
    e.getErrorCode should equal("InternalError")
    //                           ^^^^^^^^^^^^^ code exact common
    e.getErrorCode shouldEqual "InvalidParameterValue.ZoneNotSuported"
    //                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misspelled -> InvalidParameterValue.ZoneNotSupported
    e.getErrorCode should not be "InternalError"
    //                            ^^^^^^^^^^^^^ code exact common
    e.getErrorCode should startWith("AuthFailure.")
    //                               ^^^^^^^^^^^^ code prefix
    e.getErrorCode should startWith regex "^ResourceIn"
    //                                      ^^^^^^^^^^ not a code
    e.getMessage should include ("ResourceInsufficient")
    //                            ^^^^^^^^^^^^^^^^^^^^ code part common
    e.getMessage should include("FailedOperation.InvalidImageState")
    //                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code part service
    e.getErrorCode must_== "LimitExceeded"
    //                      ^^^^^^^^^^^^^ code exact common
    e.getErrorCode should (be ("DryRunOperation") or be ("InvalidAction"))
    //                          ^^^^^^^^^^^^^^^ code exact common
    //                                                    ^^^^^^^^^^^^^ code exact common
    Set("ResourceUnavailable", "OverQuota") should contain (e.getErrorCode)
    //   ^^^^^^^^^^^^^^^^^^^ code exact common
    //                          ^^^^^^^^^ code exact service
    when(client.DescribeInstances(any())).thenThrow(new TencentCloudSDKException("no", "request-id", "MissingParameter"))
    //                                                                                                ^^^^^^^^^^^^^^^^ code exact common
  }

  it should "say it in the message: InternalError" in {
    the[TencentCloudSDKException] thrownBy call() should have message "InvalidParameter: no such zone"
    //                                                                 ^^^^^^^^^^^^^^^^ code inside common
  }
}
