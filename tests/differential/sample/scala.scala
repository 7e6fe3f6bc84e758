// It's a comment with "quotes".
package sample

/* a comment "with" /* another "inside" */ it's still one */
object Sample {
  val plain = "AuthFailure.SignatureFailure"
  val empty = ""
  val escaped = "a \"quoted\" word \\ \u0041"
  val slashes = "https://example.com/*no comment*/"
  val raw = """it's "raw" \ and $notAHole
    // no comment
    """.stripMargin
  val simple = s"code $plain and ${plain.length}"
  val nested = s"code ${if (plain == "inner") s"deep ${"deeper"}" else 'c'.toString} end"
  val formatted = f"${1.5}%2.2f $$"
  val long = s"""it's "long" ${plain + "inner"} and
    $plain"""
  val chars = List('a', '\'', '"', '\\', '\u0041')
  val quotes = """"quoted"""" + raw"a$plain"
  val symbol = 'symbol

  def check(code: String): Boolean = code match {
    case "ResourceNotFound" | "InternalError" => true // "why"
    case other if other.startsWith("Auth") => other != "}"
    case _ => false
  }
}
