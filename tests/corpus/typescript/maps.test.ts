// corpus: complete
import { cvm } from "tencentcloud-sdk-nodejs";

interface Envelope<T> {
  Response: T & { RequestId: string; Error?: { Code: string; Message: string } };
}

type Failure = { Response: { Error: { Code: "AuthFailure", Message: string }, RequestId: string } };
//                                           ^^^^^^^^^^^ code exact service
type Count = { Response: { TotalCount: 1 } };

declare function send(body: { Response: { TotalCount: 0 } }): { Response: { TotalCount: 1 } };

const failure: Failure = {
  Response: { Error: { Code: "AuthFailure" as const, Message: "no" } as Failure["Response"]["Error"], RequestId: "1" },
//^^^^^^^^ response failure
  //                          ^^^^^^^^^^^ code exact service
} satisfies Envelope<unknown>;

const incomplete: Partial<Envelope<{ TotalCount: number }>> = { Response: { TotalCount: 1 as number } };
//                                                              ^^^^^^^^ response malformed
//                                                              ^^^^^^^^ missing-request-id

const cases: Array<[Envelope<any>, string]> = [
  [{ Response: { Error: { Code: "ResourceNotFound", Message: "gone" }, RequestId: "2" } }, "ResourceNotFound"],
  // ^^^^^^^^ response failure
  //                             ^^^^^^^^^^^^^^^^ code exact common
  //                                                                                        ^^^^^^^^^^^^^^^^ code exact common
  [{ Response: { Error: { Code: "ResourceInUse" } as any, RequestId: "3" } } as Envelope<any>, "ResourceInUse"],
  // ^^^^^^^^ response malformed
  //             ^^^^^ missing-error-message
  //                             ^^^^^^^^^^^^^ code exact common
  //                                                                                            ^^^^^^^^^^^^^ code exact common
  [{ Response: { Error: { Code: code, Message: message(code) }, RequestId: id<string>() } }, code],
  // ^^^^^^^^ response failure
  [<Envelope<any>>{ Response: { TotalCount: 1, RequestId: id!, ...rest } }, ""],
];

export class Client {
  Response: { RequestId: string } = { RequestId: "4" };

  async call({ Response: { RequestId } }: Envelope<unknown>): Promise<{ Response: { TotalCount: 0 } }> {
    return { Response: { TotalCount: 0, RequestId } } as { Response: { TotalCount: 0; RequestId: string } };
    //       ^^^^^^^^ response success
  }
}
