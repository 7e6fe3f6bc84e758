// corpus: complete
// Nothing in here names a cloud.
export type Code = "InternalError" | "ResourceNotFound" | "InvalidParameter";

export const codes = new Set<string>(["ResourceInUse", "RequestLimitExceeded", "FailedOperation.PlacementSetNotEmpty"]);
//                                                                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service

export function status(error: { code: string }): number {
  if (error.code === "ResourceNotFound" || error.code.startsWith("InvalidParameter")) return 404;
  if (error.code.startsWith("InvalidParameter.") || error.code.includes("ServerError")) return 400;
  //                         ^^^^^^^^^^^^^^^^^ not a code
  return error.code === "FailedOperation.PlacementSetNotEmtpy" || error.code === "AuthFailure.SignatureExpired" ? 1 : 2;
}
