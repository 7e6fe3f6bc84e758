// corpus: complete
const nock = require("nock");
const tencentcloud = require("tencentcloud-sdk-nodejs");

const fixtures = {
  success: { Response: { TotalCount: 1, InstanceSet: [{ InstanceId: "ins-1" }], RequestId: "1" } },
  //         ^^^^^^^^ response success
  failure: {
    Response: {
  //^^^^^^^^ response failure
      Error: {
        Code: 'AuthFailure.SecretIdNotFound', // } a comment
        //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact common
        Message: `The SecretId is not found.`,
      },
      RequestId: "2",
    },
  },
  quoted: { "Response": { ["Error"]: { 'Code': "ResourceInsufficient.SpecifiedInstanceType", Message: "it's" }, "RequestId": "3" } },
  //        ^^^^^^^^^^ response failure
  //                                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
};

beforeEach(() => {
  nock("https://cvm.tencentcloudapi.com")
    .post("/")
    .reply(200, { Response: { Error: { Code: "InvalidInstanceId.NotFoud", Message: "no" }, RequestId: "4" } });
    //            ^^^^^^^^ response failure
    //                                        ^^^^^^^^^^^^^^^^^^^^^^^^^ misspelled -> InvalidInstanceId.NotFound
  fetch.mockResolvedValue({ json: async () => ({ Response: { Error: { Code: "InternalError", Message: "later" } } }) });
  //                                             ^^^^^^^^ response malformed
  //                                             ^^^^^^^^ missing-request-id
  //                                                                         ^^^^^^^^^^^^^ code exact common
  client.request = jest.fn().mockReturnValue(JSON.stringify({ Response: { TotalCount: 0 } }));
  //                                                          ^^^^^^^^ response malformed
  //                                                          ^^^^^^^^ missing-request-id
  client.request = () => Promise.resolve({ Response: { Error: { Message: "no code" }, RequestId: "6" } });
  //                                       ^^^^^^^^ response malformed
  //                                                   ^^^^^ missing-error-code
});

test("parts are not the whole", async () => {
  expect(await client.call()).toMatchObject({ Response: { Error: { Code: "LimitExceeded" } } });
  //                                                                      ^^^^^^^^^^^^^ code exact common
  expect(client.request).toHaveBeenCalledWith(expect.objectContaining({ body: { Response: { TotalCount: 1 } } }));
  const { Response: { Error = {}, RequestId = "none" } } = await client.call();
  const { Response: { TotalCount, ...rest } } = await client.call();
  return { Response: { ...rest, TotalCount }, Error, RequestId };
});

function mock(code, rest) {
  if (code) {
    return { Response: { Error: { Code: code }, RequestId: "7" } };
    //       ^^^^^^^^ response malformed
    //                   ^^^^^ missing-error-message
  }
  if (rest) return { Response: { Error: { Code: "InternalError", ...rest }, RequestId: "8" } };
  //                 ^^^^^^^^ response failure
  //                                             ^^^^^^^^^^^^^ code exact common
  return rest ? { Response: { RequestId, TotalCount: 1, get ZoneSet() { return [{ Zone: 1 }]; } } } : { Response: {} };
  //              ^^^^^^^^ response success
}

// What others call so.
const reducers = { Request: requests, Response: { status: "idle", error: null } };
const labels = { Response: { title: "Response", width: 100 } };
Response: for (const part of [{}]) { break Response; }
