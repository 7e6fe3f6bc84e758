// corpus: complete
package corpus

// Names that everybody uses, in a program that has nothing to do with clouds.
enum class ExceptionCode(val code: String) {
    INVALID("InvalidParameterValue"), MISSING("MissingParameterValue"), FAILED("OperationNotSupported"), NO("NoApplicableCode")
}

sealed class Failure { data object ResourceNotFound : Failure(); data object InternalError : Failure() }

fun explain(code: String, error: Throwable): String = when (code) {
    "InternalError", "InvalidRequest", "ResourceNotFound" -> "a bug"
    "InvalidInstanceId.NotFound", "ResourceNotFound.Listener" -> "InvalidParameter"
    else -> "code: InternalError" + error.message?.substringAfter("ResourceInUse: ")
}
