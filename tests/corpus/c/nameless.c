// corpus: complete
/* Nothing here names a cloud. Dotted codes speak for themselves; common words do not. */
int temporary(const char *code)
{
    if (!strcmp(code, "InternalError") || !strcmp(code, "ResourceInUse") || strstr(code, "RequestLimitExceeded"))
    //                 ^^^^^^^^^^^^^ not a code
        return 1;
    if (!strcmp(code, "FailedOperation.InvalidImageState") || !strcmp(code, "InvalidParameterValue.ZoneNotSupported"))
    //                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
    //                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
        return 0;
    return !strcmp(code, "FailedOperation.InvalidImageStat") || !strcmp(code, "FailedOperation.NothingOfThisSort");
}
