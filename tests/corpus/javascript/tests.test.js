// corpus: complete
import assert from "node:assert";
import { TencentCloudSDKHttpException } from "tencentcloud-sdk-nodejs/tencentcloud/common/exception";

test("the code of the error", async () => {
  const error = new TencentCloudSDKHttpException("sold out");
  expect(error.code).toBe("ResourceInsufficient");
  //                       ^^^^^^^^^^^^^^^^^^^^ code exact common
  expect(error.code).toEqual('ResourcesSoldOut.SpecifiedInstanceTyp');
  //                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misspelled -> ResourcesSoldOut.SpecifiedInstanceType
  expect(error.code).toContain("ResourceNotFound");
  //                            ^^^^^^^^^^^^^^^^ code part common
  await expect(call()).rejects.toMatchObject({ code: "AuthFailure.TokenFailure" });
  //                                                  ^^^^^^^^^^^^^^^^^^^^^^^^ code exact common
  assert.strictEqual(error.code, "LimitExceeded");
  //                              ^^^^^^^^^^^^^ code exact common
  assert.ok(error.code === 'InvalidPeriod' && error.message !== "InvalidPeriod is not valid");
  //                        ^^^^^^^^^^^^^ code exact service
  nock("https://cvm.tencentcloudapi.com").post("/").reply(200, { Response: { Error: { Code: "InternalError", Message: "" }, RequestId: "1" } });
  //                                                             ^^^^^^^^ response failure
  //                                                                                         ^^^^^^^^^^^^^ code exact common
  //                                                                                                                  ^^ invalid-error-field
});
