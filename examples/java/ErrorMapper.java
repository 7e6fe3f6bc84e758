package com.example.events;

import com.tencentcloudapi.common.exception.TencentCloudSDKException;
import com.tencentcloudapi.eb.v20210416.EbClient;
import com.tencentcloudapi.eb.v20210416.models.GetEventBusRequest;
import com.tencentcloudapi.eb.v20210416.models.GetEventBusResponse;

import java.util.Optional;
import java.util.Set;

/** Calls EventBridge, and gives its failures the status of our own API. */
public final class ErrorMapper {
    private static final Set<String> CONFLICTS = Set.of(
            "OperationDenied.EventBusResourceIsLocked",
            "ResourceInUse.DefaultEventBus",
            "ResourceInUse.EventBus");

    private ErrorMapper() {}

    /** The event bus, or nothing if there is none with this id. */
    public static Optional<GetEventBusResponse> find(EbClient client, String id) throws TencentCloudSDKException {
        GetEventBusRequest request = new GetEventBusRequest();
        request.setEventBusId(id);
        try {
            return Optional.of(client.GetEventBus(request));
        } catch (TencentCloudSDKException exception) {
            if ("ResourceNotFound.EventBus".equals(exception.getErrorCode())) {
                return Optional.empty();
            }
            throw exception;
        }
    }

    /** The HTTP status that tells a caller of ours what went wrong. */
    public static int status(TencentCloudSDKException exception) {
        String code = exception.getErrorCode();
        if (CONFLICTS.contains(code)) {
            return 409;
        }
        return switch (code) {
            case "InvalidParameterValue.EventBusName", "InvalidParameterValue.Tags" -> 400;
            case "UnauthorizedOperation.CAM", "AuthFailure.UnauthorisedOperation" -> 403;
            case "ResourceNotFound.EventBus", "ResourceNotFound.Rule" -> 404;
            case "LimitExceeded.EventBus", "RequestLimitExceeded" -> 429;
            default -> code.startsWith("InternalError") ? 502 : 500;
        };
    }
}
