// corpus: complete
package corpus

// Names that everybody uses, in a program that has nothing to do with clouds.
sealed abstract class ExceptionCode(val code: String)
case object Invalid extends ExceptionCode("InvalidParameterValue")
case object Missing extends ExceptionCode("MissingParameterValue")
case class InternalError(message: String) extends Exception(message)

object Ogc {
  def explain(code: String): String = code match {
    case "InternalError" | "InvalidRequest" | "ResourceNotFound" => "a bug"
    case "InvalidInstanceId.NotFound" | "ResourceNotFound.Listener" => "InvalidParameter"
    case other => s"code: InternalError $other" + other.stripPrefix("ResourceInUse: ")
  }
}
