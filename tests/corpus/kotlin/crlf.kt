// corpus: complete
package corpus

import com.tencentcloudapi.common.exception.TencentCloudSDKException

/* Both ends of lines:
 * "ResourceInUse" */
 // ^^^^^^^^^^^^^ code inside common
fun isGone(e: TencentCloudSDKException): Boolean {
    if (e.errorCode == "ResourceNotFound
    return e.errorCode == "ResourceNotFound" || e.errorCode == """ResourceNotFound.HpcCluster""" ||
    //                     ^^^^^^^^^^^^^^^^ code exact common
    //                                                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
        e.errorCode == "ResourceNotFuond"
        //              ^^^^^^^^^^^^^^^^ misspelled -> ResourceNotFound
}
