// corpus: complete
// A page about Tencent Cloud with failures of the browser's and of HTTP libraries.
export function explain(error) {
  if (error.name === "TypeError" || error.name === "AbortError" || error.name === "SyntaxError" || error.name === "TimeoutError") {
    return "offline";
  }
  if (error.code === "ECONNRESET" || error.code === "ERR_NETWORK" || error.code === "ETIMEDOUT" || error.name === "AxiosError") {
    return "offline";
  }
  if (error.code === "NoSuchKey" || error.code === "NoSuchBucket" || error.code === "AccessDenied" || error.code === "InvalidArgument") {
    return "storage";
  }
  return error.code === "Success" || error.code === "NotFound" || error.code === "InvalidUser" || error.code === "TokenExpired";
}
