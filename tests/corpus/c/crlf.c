// corpus: complete
/* Tencent Cloud, written on Windows:
 * "InternalError" */
 // ^^^^^^^^^^^^^ code inside common
#define THROTTLED "RequestLimitExceeded"
//                 ^^^^^^^^^^^^^^^^^^^^ code exact common
#define IN_USE \
    "ResourceInUse"
//   ^^^^^^^^^^^^^ code exact common
static const char *error = "FailedOperation.InvalidImageState"; // "ResourceInUse
//                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
int half(const char *code) { return strcmp(code, "InternalError); }
int whole(const char *code) { return strcmp(code, "InternalErorr"); }
//                                                 ^^^^^^^^^^^^^ misspelled -> InternalError
