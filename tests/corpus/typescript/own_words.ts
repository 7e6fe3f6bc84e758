// corpus: complete
import { cvm } from "tencentcloud-sdk-nodejs-cvm";

// Names of events, log lines, metrics and translations that look like codes and are none.
export function report(emitter: Emitter, logger: Logger, t: (key: string) => string, client: cvm.v20170312.Client) {
  logger.error("FailedOperation.OnCreateWidget", { attempt: 1 });
  console.error("InternalError.OnRetry");
  metrics.increment("ResourceInUse.Seconds");
  emitter.on("LimitExceeded.Warning", client.DescribeInstances);
  const title = t("InvalidParameterValue.DialogTitle") + t("errors.FailedOperation.Title");
  const event = { type: "ResourceInUse.Released", code: 3 };
  return { title, event, errors: ["ECONNRESET", "ETIMEDOUT"], code: "ORDER_NOT_FOUND", error: "invalid_request" };
}
