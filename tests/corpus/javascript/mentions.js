// corpus: complete
import { cvm } from "tencentcloud-sdk-nodejs-cvm";

// "ResourceInUse", `InternalError` and ResourceNotFound.HpcCluster are asked again; InternalError alone is a word.
//  ^^^^^^^^^^^^^ code inside common
//                   ^^^^^^^^^^^^^ code inside common
//                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^ code inside service
const busy = /^(ResourceInUse|ResourceUnavailable)$/i;
//              ^^^^^^^^^^^^^ code pattern common
//                            ^^^^^^^^^^^^^^^^^^^ code pattern common
const failed = new RegExp("^FailedOperation\\."), gone = RegExp(`ResourceNotFound\\.HpcCluster`, "i");
//                          ^^^^^^^^^^^^^^^ code pattern common
//                                                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code pattern service
const wrong = /AuthFailure\.TokenFailre|InvalidParameterValue\.ZoneNotSupported|[A-Z]\w+\.NotFound/;
//                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code pattern service

export function patterns(e) {
  if (busy.test(e.code) || /^AuthFailure\./.test(e.code) || /LimitExceeded/i.test(e.message)) return true;
  //                         ^^^^^^^^^^^ code pattern service
  //                                                         ^^^^^^^^^^^^^ code pattern common
  return e.code.match("InternalError|InvalidParameter") || e.message.search(/code: ?MissingParameter/) >= 0;
  //                   ^^^^^^^^^^^^^ code pattern common
  //                                 ^^^^^^^^^^^^^^^^ code pattern common
  //                                                                                ^^^^^^^^^^^^^^^^ not a code
}

export function folded(e) {
  if (e.code?.toLowerCase() === "resourcenotfound" || 'authfailure.signaturefailure' === e.code.toLowerCase()) return true;
  //                             ^^^^^^^^^^^^^^^^ code folded common
  //                                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code folded common
  if (e.message.toLowerCase().includes("limitexceeded")) return true;
  //                                    ^^^^^^^^^^^^^ code folded common
  return e.code === "resourcenotfound";
}

export function messages(e, logger) {
  logger.warn("code: ResourceInUse, try again; the ResourceInUse of it");
  //                 ^^^^^^^^^^^^^ code inside common
  logger.error(`[TencentCloudSDKHttpException]code:ResourceNotFound message:${e.message} ResourceNotFound.KeyPairNotFound`);
  //                                               ^^^^^^^^^^^^^^^^ code inside common
  //                                                                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code inside service
  logger.info('{"Response":{"Error":{"Code":"InternalError","Message":"FailedOperation.NobodyEverListedThis"}}}');
  //            ^^^^^^^^^^ missing-request-id
  //            ^^^^^^^^^^ response malformed
  //                                         ^^^^^^^^^^^^^ code exact common
  logger.info(`a ${say("the FailedOperation.InvalidImageState here")} b`);
  //                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code inside service
  if (e.message === "UnauthorizedOperation: no permission") return Promise.reject("FailedOperation: code LimitExceeded");
  //                 ^^^^^^^^^^^^^^^^^^^^^ code inside common
  //                                                                               ^^^^^^^^^^^^^^^ code inside common
  //                                                                                                     ^^^^^^^^^^^^^ code inside common
  throw new Error("InvalidParameter: no such zone");
  //               ^^^^^^^^^^^^^^^^ code inside common
}

export const joined = "InvalidParameterValue." + "ZoneNotSupported", errorCode = 'AuthFailure.' + 'Token' + `Failre`;
//                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
//                                                                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misspelled -> AuthFailure.TokenFailure

test("messages", async () => {
  await expect(call(cvm)).rejects.toThrow("ResourceNotFound");
  //                                       ^^^^^^^^^^^^^^^^ code part common
  await expect(call(cvm)).rejects.toThrowError(/ResourceInsufficient/);
  //                                            ^^^^^^^^^^^^^^^^^^^^ code pattern common
  expect(() => call(cvm)).toThrow("code:InternalError message:x");
  //                                    ^^^^^^^^^^^^^ code inside common
  expect(error.code).toMatch("ResourcesSoldOut.SpecifiedInstanceType");
  //                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code pattern service
  cy.contains("InternalError happened");
});
