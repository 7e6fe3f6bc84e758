// corpus: complete, sdk
/* The file names no cloud, but its project depends on an SDK. */
int temporary(const char *code, const char *state)
{
    if (!strcmp(code, "ResourceInUse") || error_is(state, "FailedOperation"))
    //                 ^^^^^^^^^^^^^ code exact common
    //                                                     ^^^^^^^^^^^^^^^ code exact common
        return 1;
    const char *next = "UnsupportedOperation";
    return !strcmp(state, "DryRunOperation") || !strcmp(next, state);
}
