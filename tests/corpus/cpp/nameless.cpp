// corpus: complete
// Nothing here names a cloud. Dotted codes speak for themselves; common words do not.
bool temporary(const std::string &code)
{
    if (code == "InternalError" || code == "ResourceInUse" || code.find("RequestLimitExceeded") == 0)
    //           ^^^^^^^^^^^^^ not a code
        return true;
    if (code == "FailedOperation.InvalidImageState" || code == R"(InvalidParameterValue.ZoneNotSupported)")
    //           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
    //                                                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
        return false;
    return code == "FailedOperation.InvalidImageStat" || code == "FailedOperation.NothingOfThisSort" || code == "ResourceNotFuond";
}
