// corpus: complete
/* Tencent Cloud
 *
 * tcerr:ignore-file[removed-code, unknown-code]
//                   ^^^^^^^^^^^^ unused-ignore
 */
int f(const char *error_code) {
    /*
     * tcerr:ignore[misspelled-code]
     */
    if (!strcmp(error_code, "FailedOpreation")) return 1;
//                           ^^^^^^^^^^^^^^^ misspelled -> FailedOperation
//                           ^^^^^^^^^^^^^^^ ignored misspelled-code
    if (!strcmp(error_code, "FailedOperation.GatewayIsClosedForTheNight")) return 1;
//                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unknown
//                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ignored unknown-code
    return !strcmp(error_code, "FailedOpreation"); /* other
//                              ^^^^^^^^^^^^^^^ misspelled -> FailedOperation
        tcerr:ignore */
//      ^^^^^^^^^^^^ unused-ignore
}
