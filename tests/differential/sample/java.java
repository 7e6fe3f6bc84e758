// It's a comment with "quotes".
package sample;

/** Javadoc: "not one", 'x'. */
@SuppressWarnings({"unchecked", "rawtypes"})
public class Sample<T extends Comparable<T>> {
    static final String PLAIN = "AuthFailure.SignatureFailure";
    static final String ESCAPED = "a \"quoted\" word \\ \u0041 \t\101";
    static final String SLASHES = "https://example.com/*no comment*/";
    static final String EMPTY = "";
    static final char QUOTE = '\'', DOUBLE = '"', BACKSLASH = '\\', LETTER = 'a', UNICODE = '\u0041';
    static final String BLOCK = """
        {"Response": {"Error": {"Code": "InternalError"}}} // no comment
        it's \""" escaped, "" and a line that goes \
        on
        """;

    /* "a comment" // inside */
    @Deprecated(since = "1.0", forRemoval = true)
    boolean check(String code, Object value) {
        switch (code) {
            case "ResourceNotFound": return code.equals("x" + 'y' + "z");
            case "InternalError", "FailedOperation": // "why"
            default: break;
        }
        int half = 7 / 2; // 'division'
        return value instanceof String s && s.startsWith("Auth.") ? "yes".isEmpty() : '0' == half;
    }
}
