// corpus: complete
#import <Foundation/Foundation.h>
#import "TencentCloudClient.h"

NSString * const TCThrottledCode = @"RequestLimitExceeded";
//                                   ^^^^^^^^^^^^^^^^^^^^ code exact common
NSString * const TCErrorGone = @"InvalidInstanceId.NotFuond";
//                               ^^^^^^^^^^^^^^^^^^^^^^^^^^ misspelled -> InvalidInstanceId.NotFound

@implementation TCErrors

- (BOOL)isRetryable:(TCError *)error {
    NSArray<NSString *> *codes = @[@"InternalError", @"ResourceInUse", @"ResourceUnavailble"];
    //                               ^^^^^^^^^^^^^ code exact common
    //                                                 ^^^^^^^^^^^^^ code exact common
    //                                                                   ^^^^^^^^^^^^^^^^^^ misspelled -> ResourceUnavailable
    NSDictionary *hints = @{@"UnauthorizedOperation": @"ask for permission", @"LimitExceeded.SpotQuota": @"quota"};
    //                        ^^^^^^^^^^^^^^^^^^^^^ code exact common
    //                                                                         ^^^^^^^^^^^^^^^^^^^^^^^ code exact service
    if ([error.code isEqualToString:@"LimitExceeded"] || [@"ResourceNotFound" isEqualToString:error.code] || [error.code isEqual:@"InternalErorr"]) {
    //                                ^^^^^^^^^^^^^ code exact common
    //                                                      ^^^^^^^^^^^^^^^^ code exact common
    //                                                                                                                             ^^^^^^^^^^^^^ misspelled -> InternalError
        return YES;
    }
    if ([error.code hasPrefix:@"AuthFailure."] || [error.code containsString:@"OverQuota"] || [error.code rangeOfString:@"LimitExceeded"].location != NSNotFound) {
    //                          ^^^^^^^^^^^^ code prefix
    //                                                                         ^^^^^^^^^ code part service
    //                                                                                                                    ^^^^^^^^^^^^^ code part common
        return NO;
    }
    if ([error.code caseInsensitiveCompare:@"resourceinuse"] == NSOrderedSame) {
    //                                       ^^^^^^^^^^^^^ code folded common
        return NO;
    }
    XCTAssertEqualObjects(error.code, @"UnsupportedRegion");
    //                                  ^^^^^^^^^^^^^^^^^ code exact common
    NSLog(@"[TencentCloudSDKError] code:ResourceNotFound message:%@", error.message);
    //                                  ^^^^^^^^^^^^^^^^ code inside common
    error.code = @"MissingParameter";
    //             ^^^^^^^^^^^^^^^^ code exact common
    return [codes containsObject:error.code] || hints[@"UnauthorizedOperation"] != nil;
    //                                                  ^^^^^^^^^^^^^^^^^^^^^ code exact common
}

@end
