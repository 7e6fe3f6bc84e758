// corpus: complete
package corpus;

import com.tencentcloudapi.common.exception.TencentCloudSDKException;
import com.tencentcloudapi.vpc.v20170312.VpcClient;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

class Collections {
    private static final String THROTTLED = "RequestLimitExceeded";
    //                                       ^^^^^^^^^^^^^^^^^^^^ code exact common
    static final String[] CODES = {"InternalError", "UnsupportedOperation.InvalidDisk", "ResourceInsufficient.*"};
    //                              ^^^^^^^^^^^^^ code exact common
    //                                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
    //                                                                                   ^^^^^^^^^^^^^^^^^^^^^^ code prefix
    static final Set<String> BUSY = Set.of("ResourceInUse", "MutexOperation.TaskRunning", "MutexOperation.TaskRuning");
    //                                      ^^^^^^^^^^^^^ code exact common
    //                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
    //                                                                                     ^^^^^^^^^^^^^^^^^^^^^^^^^ misspelled -> MutexOperation.TaskRunning
    static final List<String> GONE = Arrays.asList("ResourceNotFound", "InvalidInstanceId.NotFound");
    //                                              ^^^^^^^^^^^^^^^^ code exact common
    //                                                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
    static final Map<String, Integer> STATUS = Map.of("LimitExceeded", 429, "OverQuota", 429, "LimitExceeded.SpotQouta", 429);
    //                                                 ^^^^^^^^^^^^^ code exact common
    //                                                                       ^^^^^^^^^ code exact service
    //                                                                                         ^^^^^^^^^^^^^^^^^^^^^^^ misspelled -> LimitExceeded.SpotQuota
    static final Map<String, String> TEXTS = new HashMap<>();

    static {
        TEXTS.put("UnauthorizedOperation.PermissionDenied", "ask for permission");
        //         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
        TEXTS.put("UnauthorizedOperation.PermissionDenyed", "ask for permission");
        //         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misspelled -> UnauthorizedOperation.PermissionDenied
        TEXTS.put("DescribeInstances", "list");
    }

    enum Code {
        TOKEN("AuthFailure.TokenFailure"), PARAMETER("InvalidParameter");
        //     ^^^^^^^^^^^^^^^^^^^^^^^^ code exact common
        //                                            ^^^^^^^^^^^^^^^^ code exact common

        final String code;

        Code(String code) {
            this.code = code == null ? "UnknownParameter" : code;
            //                          ^^^^^^^^^^^^^^^^ code exact common
        }
    }

    @Retryable(codes = {"ResourceUnavailable"}, backoff = "exponential")
    //                   ^^^^^^^^^^^^^^^^^^^ code exact common
    TencentCloudSDKException fail(String region) {
        return new TencentCloudSDKException("sold out", "request-id", "ResourceInsufficient");
        //                                                             ^^^^^^^^^^^^^^^^^^^^ code exact common
    }
}
