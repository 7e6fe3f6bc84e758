// corpus: complete
package client

import com.tencentcloudapi.common.exception.TencentCloudSDKException

class MapsTest {
    private val failure = mapOf(
        "Response" to mapOf(
      //^^^^^^^^^^ response failure
            "Error" to mapOf("Code" to "AuthFailure.SignatureFailure", "Message" to """The signature is "wrong"."""),
            //                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact common
            "RequestId" to "1",
        ),
    )

    @Test
    fun failures() {
        every { client.send(any()) } returns mapOf("Response" to mapOf("TotalCount" to 0, "ZoneSet" to listOf<String>()))
        //                                         ^^^^^^^^^^ response malformed
        //                                         ^^^^^^^^^^ missing-request-id
        every { client.send(any()) } returns mapOf("Response" to mutableMapOf("Error" to mapOf("Code" to "ResourceNotFuond", "Message" to "gone"), "RequestId" to "2"))
        //                                         ^^^^^^^^^^ response failure
        //                                                                                                ^^^^^^^^^^^^^^^^ misspelled -> ResourceNotFound
        every { client.send(any()) } returns mapOf("Response" to mapOf("Error" to mapOf("Code" to code, "Message" to "$code"), "RequestId" to id()))
        //                                         ^^^^^^^^^^ response failure
        every { client.send(any()) } returns mapOf("Response" to mapOf(key to "x", "TotalCount" to 1))
        //                                         ^^^^^^^^^^ response success
        every { client.send(any()) } returns mapOf("Response" to emptyMap<String, Any>())
        assertThat(body).containsAllEntriesOf(mapOf("Response" to mapOf("Error" to mapOf("Code" to "ResourceInUse"))))
        //                                                                                          ^^^^^^^^^^^^^ code exact common
    }
}
