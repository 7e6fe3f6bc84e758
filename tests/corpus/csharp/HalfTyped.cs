// corpus: complete
using TencentCloud.Common;

class HalfTyped
{
    bool Half(TencentCloudSDKException e)
    {
        if (e.ErrorCode == "ResourceNotFound) return true;
        if (e.ErrorCode == "LimitExceeded" &&
        //                  ^^^^^^^^^^^^^ code exact common
        if (e.ErrorCode is "ResourceInUse" or
        //                  ^^^^^^^^^^^^^ code exact common
        switch (e.ErrorCode)
        {
            case "InternalError":
            //    ^^^^^^^^^^^^^ code exact common
            case "ResourceUnavailable
        }
        var text = $"{e.ErrorCode == "InternalError;
        var code = e.ErrorCode[0] == ' || e.ErrorCode[0] == '"
        return e.ErrorCode == "UnsupportedRegion"
        //                     ^^^^^^^^^^^^^^^^^ code exact common
