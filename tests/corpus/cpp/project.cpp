// corpus: complete, sdk
// The file names no cloud, but its project depends on the SDK.
bool temporary(const Error &error, const std::string &state)
{
    if (error.GetErrorCode() == "ResourceInUse" || kErrors.count("FailedOperation"))
    //                           ^^^^^^^^^^^^^ code exact common
    //                                                            ^^^^^^^^^^^^^^^ code exact common
        return true;
    const std::string next = "UnsupportedOperation";
    return state == "DryRunOperation" || next == state;
}
