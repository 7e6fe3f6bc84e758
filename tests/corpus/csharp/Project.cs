// corpus: complete, sdk
// The file names no cloud, but its project depends on the SDK.
public static class Project
{
    public static bool Temporary(Exception e, string errorCode, string state)
    {
        if (errorCode == "ResourceInUse" || errorCode is "LimitExceeded" or "InternalError")
        //                ^^^^^^^^^^^^^ code exact common
        //                                                ^^^^^^^^^^^^^ code exact common
        //                                                                   ^^^^^^^^^^^^^ code exact common
            return true;
        var next = "UnsupportedOperation";
        return state == "DryRunOperation" || state == next;
    }
}
