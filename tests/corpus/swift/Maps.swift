// corpus: complete
import TencentCloudCore

let failure: [String: Any] = [
    "Response": [
  //^^^^^^^^^^ response failure
        "Error": ["Code": "AuthFailure.SignatureFailure", "Message": "The signature " + "is wrong."] as [String: Any],
        //                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact common
        "RequestId": "1",
    ],
]

final class ClientTests: XCTestCase {
    func testFailures() throws {
        stub(try JSONSerialization.data(withJSONObject: ["Response": ["TotalCount": 0, "ZoneSet": []]]))
        //                                               ^^^^^^^^^^ response malformed
        //                                               ^^^^^^^^^^ missing-request-id
        stub(["Response": ["Error": ["Code": "ResourceNotFuond", "Message": "gone"], "RequestId": "2"]])
        //    ^^^^^^^^^^ response failure
        //                                    ^^^^^^^^^^^^^^^^ misspelled -> ResourceNotFound
        stub(["Response": ["Error": ["Message": "no code"], "RequestId": "3"]])
        //    ^^^^^^^^^^ response malformed
        //                 ^^^^^^^ missing-error-code
        stub(["Response": ["Error": ["Code": code, "Message": "\(code)"], "RequestId": UUID().uuidString]])
        //    ^^^^^^^^^^ response failure
        stub(["Response": [key: "x", "TotalCount": 1]])
        //    ^^^^^^^^^^ response success
        stub(["Response": [:]])
        let types: [String: [String: Any]] = [:]
        switch key {
        case "Response": stub(types)
        default: stub(["Response": response])
        }
    }
}
