// corpus: complete
#import <TencentCloud/TencentCloud.h>

@implementation ClientTests

- (void)testFailures {
    [self stub:@{ @"Response": @{ @"Error": @{ @"Code": @"AuthFailure.SignatureFailure", @"Message": @"no" }, @"RequestId": @"1" } }];
    //            ^^^^^^^^^^^ response failure
    //                                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact common
    [self stub:@{ @"Response": @{ @"TotalCount": @0, @"ZoneSet": @[@"ap-guangzhou-3"] } }];
    //            ^^^^^^^^^^^ response malformed
    //            ^^^^^^^^^^^ missing-request-id
    [self stub:@{ @"Response": @{ @"Error": @{ @"Code": @"ResourceNotFuond", @"Message": @"gone" }, @"RequestId": @"2" } }];
    //            ^^^^^^^^^^^ response failure
    //                                                    ^^^^^^^^^^^^^^^^ misspelled -> ResourceNotFound
    [self stub:@{ @"Response": @{ @"Error": error, @"RequestId": [NSUUID UUID].UUIDString } }];
    [self stub:@{ @"Response": @{ key: @"x", @"Zones": @[@"a"] } }];
    //            ^^^^^^^^^^^ response success
    [self stub:@{ @"Response": @{} }];
}

@end
