// corpus: complete
/* "InternalError" in a comment */ // 'ResourceInUse
//  ^^^^^^^^^^^^^ code inside common
import { sms } from 'tencentcloud-sdk-nodejs-sms';

/**
 * Prose: "AuthFailure.TokenFailure", `ResourceInUse`, and it's not closed.
 //        ^^^^^^^^^^^^^^^^^^^^^^^^ code inside common
 //                                    ^^^^^^^^^^^^^ code inside common
 */
const half = (a, b) => a / b / 2; const code = "ResourceInUse"; // a / "b" /
//                                              ^^^^^^^^^^^^^ code exact common
const codes = ["\x41uthFailure.TokenFailure", '\u0041uthFailure.MFAFailure', "\u{41}uthFailure.SignatureFailure", `\u{0041}uthFailure.SecretIdNotFound`];
//              ^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact common
//                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact common
//                                                                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact common
//                                                                                                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact common
const errorCodes = [`InvalidParameterValue.${half}`, `${code}`, `${codes["ResourceNotFound"]}`, `a ${code === 'InternalError' ? `b ${"OverQuota"}` : ""} c`];
//                   ^^^^^^^^^^^^^^^^^^^^^^ not a code
//                                                                        ^^^^^^^^^^^^^^^^ code exact common
//                                                                                                             ^^^^^^^^^^^^^ code exact common
//                                                                                                                                    ^^^^^^^^^ code exact service
const wide = code === "重试 😀" || code === 'é' || code === "UnsupportedRegion" ? "😀" : code === `UnknownParameter`;
//                                                        ^^^^^^^^^^^^^^^^^ code exact common
//                                                                                             ^^^^^^^^^^^^^^^^ code exact common
const prefix = "InvalidParameterValue." + half, joined = code + '.NotFound';
//              ^^^^^^^^^^^^^^^^^^^^^^ code prefix
const pattern = /"(ResourceInUse)"/g, other = half / 2, text = code.replace(/'/g, "\"").split(/[/]"/), error = "DryRunOperation";
//                 ^^^^^^^^^^^^^ code pattern common
//                                                                                                              ^^^^^^^^^^^^^^^ code exact common
const sentence = "ResourceNotFound: no such thing", pair = 'code=ResourceInUse', quoted = "'ResourceInUse'", list = "ResourceInUse,InternalError";
//                ^^^^^^^^^^^^^^^^ code inside common
//                                                               ^^^^^^^^^^^^^ code inside common
//                                                                                                                   ^^^^^^^^^^^^^ code inside common
//                                                                                                                                 ^^^^^^^^^^^^^ code inside common
const lines = `
"ResourceInUse"
${code === "InvalidAction"}
//          ^^^^^^^^^^^^^ code exact common
`;
if (code === "ResourceInUse" && !/'/.test(code)) return code === 'NoSuchVersion';
//            ^^^^^^^^^^^^^ code exact common
//                                                                ^^^^^^^^^^^^^ code exact common
export default sms;
