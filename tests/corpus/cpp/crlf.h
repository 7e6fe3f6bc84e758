// corpus: complete
/* Tencent Cloud, written on Windows:
 * "InternalError" */
 // ^^^^^^^^^^^^^ code inside common
#define THROTTLED "RequestLimitExceeded"
//                 ^^^^^^^^^^^^^^^^^^^^ code exact common
static const char *error = "FailedOperation.InvalidImageState"; // "ResourceInUse
//                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
static const char *raw = R"(
    InternalError)"; static const char *error1 = R"(ResourceInUse)";
    //                                              ^^^^^^^^^^^^^ code exact common
inline bool half(const std::string &code) { return code == "InternalError; }
inline bool whole(const std::string &code) { return code == "InternalErorr"; }
//                                                           ^^^^^^^^^^^^^ misspelled -> InternalError
