// corpus: complete
package corpus;

import com.tencentcloudapi.cvm.v20170312.CvmClient;

/** Prose: "ResourceInUse", and it's 'not' closed. */
//          ^^^^^^^^^^^^^ code inside common
class Literals {
    // "InternalError
    static final String ESCAPED_CODE = "\u0041uthFailure.TokenFailure"; /* "ResourceInUse" */
    //                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact common
    //                                                                      ^^^^^^^^^^^^^ code inside common
    static final String OCTAL_CODE = "\101uthFailure.MFAFailure", QUOTED = "\"ResourceInUse\"", SPACE = "ResourceInUse\s";
    //                                ^^^^^^^^^^^^^^^^^^^^^^^^^ code exact common
    static final String BLOCK = """
        "ResourceInUse" and a code == "InternalError"
        //                             ^^^^^^^^^^^^^ code inside common
        """, ERROR = "UnsupportedRegion";
        //            ^^^^^^^^^^^^^^^^^ code exact common
    static final String ERROR_BLOCK = """
        ResourceInUse""", OTHER_ERROR = "ResourceUnavailable";
        //                               ^^^^^^^^^^^^^^^^^^^ code exact common
    static final char QUOTE = '"', APOSTROPHE = '\'', BACKSLASH = '\\';
    static final String ERROR_PREFIX = "InvalidParameterValue." + Literals.class.getSimpleName();
    //                                  ^^^^^^^^^^^^^^^^^^^^^^ code prefix
    static final String WIDE = "重试 😀", WIDE_ERROR = "UnknownParameter", SENTENCE = "ResourceInUse: try later";
    //                                               ^^^^^^^^^^^^^^^^ code exact common
    //                                                                              ^^^^^^^^^^^^^ code inside common

    boolean half(String code) {
        if (code.equals("ResourceNotFound) {
        }
        if (code.equals("ResourceInUse")) {
        //               ^^^^^^^^^^^^^ code exact common
        }
        return code.equals("InternalError
    }
