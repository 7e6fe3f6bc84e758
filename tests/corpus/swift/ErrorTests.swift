// corpus: complete
import Testing
import XCTest
@testable import TencentCloudSDK

final class ErrorTests: XCTestCase {
    func testCodes() throws {
        XCTAssertEqual(error.code, "ResourceInsufficient")
        //                          ^^^^^^^^^^^^^^^^^^^^ code exact common
        XCTAssertEqual("ResourceInsufficent", error.code, "the code")
        //              ^^^^^^^^^^^^^^^^^^^ misspelled -> ResourceInsufficient
        XCTAssertNotEqual(error.code, "InternalError")
        //                             ^^^^^^^^^^^^^ code exact common
        XCTAssertTrue(error.code == "LimitExceeded", "it was \(error.code)")
        //                           ^^^^^^^^^^^^^ code exact common
        XCTAssertTrue(error.code.hasPrefix("InvalidParameterValue."))
        //                                  ^^^^^^^^^^^^^^^^^^^^^^ code prefix
        XCTAssert(error.message.contains("ResourceNotFound"))
        //                                ^^^^^^^^^^^^^^^^ code part common
        XCTAssertThrowsError(try call()) { XCTAssertEqual(($0 as? TencentCloudError)?.code, "InvalidActoin") }
        //                                                                                   ^^^^^^^^^^^^^ misspelled -> InvalidAction
        expect(error.code).to(equal("AuthFailure.TokenFailure"))
        //                           ^^^^^^^^^^^^^^^^^^^^^^^^ code exact common
        expect(error.code) == "UnsupportedRegion"
        //                     ^^^^^^^^^^^^^^^^^ code exact common
        expect(error.code).to(beginWith("UnauthorizedOperation"))
        //                               ^^^^^^^^^^^^^^^^^^^^^ code prefix common
        XCTAssertEqual(error.message, "not found")
        let error = TencentCloudError(code: "UnknownParameter", message: "Unknown")
        //                                   ^^^^^^^^^^^^^^^^ code exact common
    }
}

@Suite struct Retries {
    @Test("codes that are tried again", arguments: ["RequestLimitExceeded", "ResourceInUse"])
    //                                               ^^^^^^^^^^^^^^^^^^^^ code exact common
    //                                                                       ^^^^^^^^^^^^^ code exact common
    func retries(_ code: String) throws {
        #expect(isRetryable(code))
        #expect(error.code == "ResourcesSoldOut.SpecifiedInstanceType")
        //                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
        #expect(error.code != "ResourceInUsed", "the code")
        //                     ^^^^^^^^^^^^^^ misspelled -> ResourceInUse
        try #require(error.code == "MissingParameter")
        //                          ^^^^^^^^^^^^^^^^ code exact common
        #expect(throws: TencentCloudError.api(code: "InvalidRequest")) { try call() }
        //                                           ^^^^^^^^^^^^^^ code exact common
    }
}

let recorded = """
    {"Response": {"Error": {"Code": "DryRunOperation", "Message": "no"}, "RequestId": "1"}}
//   ^^^^^^^^^^ response failure
//                                   ^^^^^^^^^^^^^^^ code exact common
"""
let other = #"{"Response": {"Error": {"Code": "OperationDenied", "Message": "no"}, "RequestId": "2"}}"#
//             ^^^^^^^^^^ response failure
//                                             ^^^^^^^^^^^^^^^ code exact service
