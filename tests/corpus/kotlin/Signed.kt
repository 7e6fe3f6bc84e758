// corpus: complete
package corpus

import kotlinx.serialization.json.*
import okhttp3.Request

/** Calls the API without an SDK. */
fun call(action: String, payload: String, authorization: String): JsonObject {
    val request = Request.Builder().url("https://vpc.tencentcloudapi.com").header("X-TC-Action", action)
        .header("Authorization", "TC3-HMAC-SHA256 Credential=AKID/2026-01-01/vpc/tc3_request, SignedHeaders=host, Signature=$authorization")
        .post(payload.toRequestBody("application/json".toMediaType())).build()
    val response = client.newCall(request).execute().json()["Response"]!!.jsonObject
    val error = response["Error"]?.jsonObject ?: return response
    return when (val code = error["Code"]!!.jsonPrimitive.content) {
        "AuthFailure.SignatureExpire", "InternalError" -> call(action, payload, authorization)
       //^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact common
        //                              ^^^^^^^^^^^^^ code exact common
        "ResourceNotFound" -> buildJsonObject { put("TotalCount", 0); put("RequestId", response["RequestId"]!!) }
       //^^^^^^^^^^^^^^^^ code exact common
        "InternalErorr" -> response
       //^^^^^^^^^^^^^ misspelled -> InternalError
        else -> error("$code: ${error["Message"]}")
    }
}
