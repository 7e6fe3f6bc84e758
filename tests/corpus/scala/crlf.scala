// corpus: complete
package corpus

import com.tencentcloudapi.common.exception.TencentCloudSDKException

/* Both ends of lines:
 * "ResourceInUse" */
 // ^^^^^^^^^^^^^ code inside common
object Crlf {
  def isGone(e: TencentCloudSDKException): Boolean =
    e.getErrorCode == "ResourceNotFound
    e.getErrorCode == "ResourceNotFound" || e.getErrorCode == """ResourceNotFound.HpcCluster""" ||
    //                 ^^^^^^^^^^^^^^^^ code exact common
    //                                                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
      e.getErrorCode == "ResourceNotFuond"
      //                 ^^^^^^^^^^^^^^^^ misspelled -> ResourceNotFound
}
