// corpus: complete
import * as tencentcloud from "tencentcloud-sdk-nodejs";

export type Throttling = "RequestLimitExceeded" | 'RequestLimitExceeded.UinLimitExceeded';
//                        ^^^^^^^^^^^^^^^^^^^^ code exact common
//                                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact common

export type Gone =
  | "ResourceNotFound"
  // ^^^^^^^^^^^^^^^^ code exact common
  | "ResourceNotFound.HpcCluster"
  // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
  | "InvalidInstanceId.NotFound";
  // ^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service

export enum Code {
  Throttled = "RequestLimitExceeded",
  //           ^^^^^^^^^^^^^^^^^^^^ code exact common
  Token = 'AuthFailure.TokenFailure',
  //       ^^^^^^^^^^^^^^^^^^^^^^^^ code exact common
  Misspelled = "AuthFailure.TokenFailre",
  //            ^^^^^^^^^^^^^^^^^^^^^^^ misspelled -> AuthFailure.TokenFailure
}

const RETRYABLE = ["InternalError", "ResourceUnavailable", "ResourceInUse.DiskRollbacking"] as const;
//                  ^^^^^^^^^^^^^ code exact common
//                                   ^^^^^^^^^^^^^^^^^^^ code exact common
//                                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service

const status: Record<"LimitExceeded" | "OverQuota", number> & Partial<Record<string, number>> = { "LimitExceeded": 429, OverQuota: 429 };
//                    ^^^^^^^^^^^^^ code exact common
//                                      ^^^^^^^^^ code exact service
//                                                                                                 ^^^^^^^^^^^^^ code exact common

const table = { "UnsupportedRegion": "no", "InvalidPeriod": "no" } satisfies Record<string, "no">;
//               ^^^^^^^^^^^^^^^^^ code exact common
//                                          ^^^^^^^^^^^^^ code exact service

export function isGone(e: { code?: string }): e is { code: "ResourceNotFound" } {
//                                                          ^^^^^^^^^^^^^^^^ code exact common
  return (e.code as string) === "ResourceNotFound" || (<string>e.code) === 'UnknownParameter' || e.code! == "InvalidAction";
  //                             ^^^^^^^^^^^^^^^^ code exact common
  //                                                                        ^^^^^^^^^^^^^^^^ code exact common
  //                                                                                                         ^^^^^^^^^^^^^ code exact common
}

export const pick = <T extends "MissingParameter">(code: T | 'NoSuchVersion' = "NoSuchVersion"): boolean => code === "MissingParameter";
//                              ^^^^^^^^^^^^^^^^ code exact common
//                                                            ^^^^^^^^^^^^^ code exact common
//                                                                              ^^^^^^^^^^^^^ code exact common
//                                                                                                                    ^^^^^^^^^^^^^^^^ code exact common

@Retry({ codes: ["ResourceInsufficient"], attempts: 3 })
//                ^^^^^^^^^^^^^^^^^^^^ code exact common
export class Client {
  private region: "ap-guangzhou" | "ap-singapore" = "ap-guangzhou";
  #last?: string = undefined ?? RETRYABLE[0] ?? table[this.region] ?? status[tencentcloud.name];
}
