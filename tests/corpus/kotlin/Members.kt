// corpus: complete
package corpus

import com.tencentcloudapi.common.exception.TencentCloudSDKException

fun known(e: TencentCloudSDKException, name: String): Boolean =
    listOf("InternalErorr", "Timeout").contains(e.errorCode) ||
    //      ^^^^^^^^^^^^^ misspelled -> InternalError
        setOf("LimitExceded").asSequence().contains(e.errorCode) ||
        //     ^^^^^^^^^^^^ misspelled -> LimitExceeded
        listOf("LimitExceded", "RegionEror").contains(name)
