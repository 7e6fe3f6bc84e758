// corpus: complete
package client

import com.tencentcloudapi.common.exception.TencentCloudSDKException

class MapsSpec extends AnyFlatSpec {
  val failure = Json.obj(
    "Response" -> Json.obj(
  //^^^^^^^^^^ response failure
      "Error" -> Json.obj("Code" -> "AuthFailure.SignatureFailure", "Message" -> "The signature is wrong."),
      //                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact common
      "RequestId" -> "1"
    )
  )

  "It" should "fail" in {
    stub(Map("Response" -> Map("TotalCount" -> 0, "ZoneSet" -> Seq())))
    //       ^^^^^^^^^^ response malformed
    //       ^^^^^^^^^^ missing-request-id
    stub(Map("Response" -> Map("Error" -> Map("Code" -> "ResourceNotFuond", "Message" -> "gone"), "RequestId" -> "2")))
    //       ^^^^^^^^^^ response failure
    //                                                   ^^^^^^^^^^^^^^^^ misspelled -> ResourceNotFound
    stub(Map("Response" -> Map("Error" -> Map("Code" -> code, "Message" -> s"$code"), "RequestId" -> id())))
    //       ^^^^^^^^^^ response failure
    stub(Map("Response" -> Map(key -> "x", "TotalCount" -> 1)))
    //       ^^^^^^^^^^ response success
    stub(Map("Response" -> Map.empty))
  }
}
