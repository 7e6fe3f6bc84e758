// corpus: complete
const { ErrorCodes, ResponseError } = require("vscode-languageserver");

// The same names belong to language servers, browsers, object stores and other clouds.
const names = ["InternalError", "InvalidRequest", "InvalidParams", "MethodNotFound", "ServerNotInitialized"];

function explain(error) {
  if (error.code === ErrorCodes.InternalError || error.name === "InternalError" || error.code === "InvalidRequest") {
    return "a bug";
  }
  switch (error.code || error.name) {
    case "NetworkError":
    case "NoSuchKey":
    case "AccessDenied":
    case "ResourceNotFound":
    case "ResourceNotFoundException":
    case "InvalidParameterValue":
    case "RequestLimitExceeded":
    case "UnauthorizedOperation":
    case "InvalidInstanceId.NotFound":
      return "the cloud";
  }
  const headers = { Authorization: "AWS4-HMAC-SHA256 Credential=AKIA/20260101/us-east-1/ec2/aws4_request" };
  const mock = { Response: { Error: { Code: "InternalError", Message: "" } }, headers };
  return error.code.startsWith("InvalidParameter") ? names.includes("AuthFailure") : new ResponseError(mock, "OperationDenied");
}
