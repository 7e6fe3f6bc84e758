// corpus: complete
package corpus

import com.tencentcloudapi.cvm.v20170312.CvmClient

// Words of a user interface that look like codes and are none.
class Screen(private val client: CvmClient, private val logger: Logger) {
    val labels = mapOf("Normal" to "Normal", "Unavailable" to "Unavailable", "Region" to "ap-guangzhou")

    fun show(error: Throwable, name: String) {
        logger.error("FailedOperation.OnCreateWidget", error)
        metrics.increment("ResourceInUse.Seconds")
        navigate(route = "LimitExceeded.Screen")
        text(title = "Error", body = "The ResourceInUse was not free, and LimitExceeded was reached: $name")
        if (name == "Success" || name == "DescribeInstances" || name == "Limit" || error.message == "timeout") button("Retry")
    }
}
