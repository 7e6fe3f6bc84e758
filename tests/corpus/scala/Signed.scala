// corpus: complete
package corpus

import io.circe.Json
import sttp.client3._

/** Calls the API without an SDK. */
object Signed {
  def call(action: String, payload: String, signature: String): Either[String, Json] = {
    val request = basicRequest.post(uri"https://vpc.tencentcloudapi.com").header("X-TC-Action", action)
      .header("Authorization", s"TC3-HMAC-SHA256 Credential=AKID/2026-01-01/vpc/tc3_request, SignedHeaders=host, Signature=$signature")
    val error = request.body(payload).send(backend).body.flatMap(parse).hcursor.downField("Response").downField("Error")
    error.get[String]("Code") match {
      case Right("AuthFailure.SignatureExpire" | "InternalError") => call(action, payload, signature)
      //          ^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact common
      //                                          ^^^^^^^^^^^^^ code exact common
      case Right("ResourceNotFound") => Right(Json.obj("TotalCount" -> Json.fromInt(0)))
      //          ^^^^^^^^^^^^^^^^ code exact common
      case Right("InternalErorr") => Left("Error")
      //          ^^^^^^^^^^^^^ misspelled -> InternalError
      case other => other.map(Json.fromString)
    }
  }
}
