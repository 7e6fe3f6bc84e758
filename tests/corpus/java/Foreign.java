// corpus: complete
package corpus;

import com.amazonaws.services.ec2.model.AmazonEC2Exception;
import com.aliyuncs.exceptions.ClientException;

import java.util.Set;

class Foreign {
    static final Set<String> THROTTLING = Set.of("RequestLimitExceeded", "Throttling", "ServiceUnavailable", "InternalError");

    boolean isGone(AmazonEC2Exception e) {
        return "InvalidInstanceID.NotFound".equals(e.getErrorCode()) || "InvalidSecurityGroupID.NotFound".equals(e.getErrorCode());
    }

    boolean isForbidden(ClientException e) {
        return switch (e.getErrCode()) {
            case "UnauthorizedOperation", "OperationDenied", "InvalidInstanceId.NotFound", "AuthFailure" -> true;
            case "InvalidParameterValue", "InvalidParameter", "MissingParameter" -> e.getErrMsg().contains("ResourceNotFound");
            default -> false;
        };
    }

    /** An exception of the Open Geospatial Consortium. */
    static String report(String locator) {
        return "<ows:Exception exceptionCode=\"InvalidParameterValue\" locator=\"" + locator + "\"/>" + ogc("InvalidParameterValue", locator);
    }
}
