// corpus: complete
package corpus

import com.tencentcloudapi.cvm.v20170312.CvmClient

// Words of a user interface that look like codes and are none.
final class Screen(client: CvmClient, logger: Logger) {
  val labels = Map("Normal" -> "Normal", "Unavailable" -> "Unavailable", "Region" -> "ap-guangzhou")

  def show(error: Throwable, name: String): Unit = {
    logger.error("FailedOperation.OnCreateWidget", error)
    metrics.increment("ResourceInUse.Seconds")
    navigate(route = "LimitExceeded.Screen")
    text(title = "Error", body = s"The ResourceInUse was not free, and LimitExceeded was reached: $name")
    if (name == "Success" || name == "DescribeInstances" || name == "Limit" || error.getMessage == "timeout") button("Retry")
  }
}
