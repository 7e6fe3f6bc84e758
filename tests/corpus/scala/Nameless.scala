// corpus: complete
package corpus

// Nothing here names a cloud. Dotted codes speak for themselves; common words do not.
// See also FailedOperation.InvalidImageState and "InternalError".
//          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code inside service
object Nameless {
  def temporary(code: String): Boolean = code match {
    case "InternalError" | "ResourceInUse" | "RequestLimitExceeded" => true
    case "FailedOperation.InvalidImageState" => false
    //    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
    case "FailedOperation.InvalidImageStat" | "FailedOperation.NothingOfThisSort" | "RequestLimitExceded" => false
    case _ => code == "InvalidParameterValue.ZoneNotSupported" || code == "ResourceNotFound"
    //                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
  }
}
