// corpus: complete
// Names that many programs have. Nothing here is about a cloud of ours.
using Azure;
using Aliyun.Acs.Core.Exceptions;

public class ResourceNotFound : Exception
{
    public ResourceNotFound() : base("ResourceNotFound") { }
}

public static class Others
{
    public static string Name(JsonRpcErrorCode code) => code switch
    {
        JsonRpcErrorCode.InvalidRequest => "InvalidRequest",
        JsonRpcErrorCode.InternalError => "InternalError",
        _ => "UnknownError",
    };

    public static bool Azure(RequestFailedException e) => e.ErrorCode is "ResourceNotFound" or "InternalError" or "OperationNotAllowed" or "ServiceUnavailable";

    public static bool Alibaba(ClientException e) =>
        e.ErrorCode is "InvalidInstanceId.NotFound" or "InvalidParameter.NotFound" or "ResourceNotFound.LoadBalancer" or "OperationDenied";

    public static bool Store(string code, string exceptionCode) =>
        code == "NoSuchKey" || code == "AccessDenied" || exceptionCode == "InvalidParameterValue" || exceptionCode == "MissingParameterValue";
}
