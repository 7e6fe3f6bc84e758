// corpus: complete
package corpus;

import com.tencentcloudapi.common.exception.TencentCloudSDKException;
import com.tencentcloudapi.cvm.v20170312.CvmClient;

import java.util.Objects;

final class Comparisons {
    boolean compare(TencentCloudSDKException e) {
        if ("ResourceNotFound".equals(e.getErrorCode()) || e.getErrorCode().equals("RequestLimitExceeded")) {
        //   ^^^^^^^^^^^^^^^^ code exact common
        //                                                                          ^^^^^^^^^^^^^^^^^^^^ code exact common
            return true;
        }
        if (Objects.equals(e.getErrorCode(), "InternalError") || "AuthFailure.TokenFailre".equalsIgnoreCase(e.getErrorCode())) {
        //                                    ^^^^^^^^^^^^^ code exact common
        //                                                        ^^^^^^^^^^^^^^^^^^^^^^^ misspelled -> AuthFailure.TokenFailure
            return true;
        }
        if (e.getErrorCode().startsWith("FailedOperation") || e.getErrorCode().startsWith("InvalidParameterValue.")) {
        //                               ^^^^^^^^^^^^^^^ code prefix common
        //                                                                                 ^^^^^^^^^^^^^^^^^^^^^^ code prefix
            return true;
        }
        if (e.getMessage().contains("ResourceNotFound.HpcCluster") || e.toString().indexOf("LimitExceeded") >= 0) {
        //                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^ code part service
        //                                                                                  ^^^^^^^^^^^^^ code part common
            return true;
        }
        if (e.getErrorCode().matches("AuthFailure\\..*") || e.getErrorCode() == "ClientSideError") {
        //                            ^^^^^^^^^^^ code pattern service
        //                                                                       ^^^^^^^^^^^^^^^ code exact client
            return true;
        }
        switch (e.getErrorCode()) {
            case "ResourceInUse":
            //    ^^^^^^^^^^^^^ code exact common
            case "ResourceInUse.HpcCluster":
            //    ^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
                return false;
            case "ResourceInUse.HpcClutser":
            //    ^^^^^^^^^^^^^^^^^^^^^^^^ misspelled -> ResourceInUse.HpcCluster
                return true;
        }
        return switch (e.getErrorCode()) {
            case "DryRunOperation", "UnsupportedRegion" -> true;
            //    ^^^^^^^^^^^^^^^ code exact common
            //                       ^^^^^^^^^^^^^^^^^ code exact common
            case "FailedOperation.NothingOfThisSort" -> false;
            //    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unknown
            case String code when code.equals("MissingParameter") -> true;
            //                                 ^^^^^^^^^^^^^^^^ code exact common
            default -> e.getErrorCode() != null && e.getErrorCode().compareTo("InvalidAction") == 0;
            //                                                                 ^^^^^^^^^^^^^ code exact common
        };
    }

    String state(String state) {
        return switch (state) {
            case "PENDING", "RUNNING", "Stopped", "Failed", "Unavailable", "Terminated" -> "Normal";
            default -> CvmClient.class.getName();
        };
    }
}
