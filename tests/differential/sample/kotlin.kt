// It's a comment with "quotes".
package sample

/* a comment "with" /* another "inside" */ it's still one */
@Suppress("UNCHECKED_CAST", "unused")
class Sample(private val name: String = "default") {
    val plain = "AuthFailure.SignatureFailure"
    val empty = ""
    val escaped = "a \"quoted\" word \\ \u0041 \$notAHole"
    val slashes = "https://example.com/*no comment*/"
    val simple = "code $name and ${name.length}"
    val nested = "code ${if (name == "inner") "deep ${"deeper"}" else 'c'.toString()} end"
    val raw = """it's "raw" \ and $name ${name + "inner"} ${'$'}
        // no comment
        """.trimIndent()
    val dollars = "$name$name $5 ${"$"}" + "\${no}"
    val quotes = """"quoted""""
    val chars = listOf('a', '\'', '"', '\\', '\u0041', '$')

    fun check(code: String) = when (code) {
        "ResourceNotFound", "ResourceNotFound.Instance" -> true // "why"
        in setOf("a", "b") -> code.startsWith("Auth") && code != "}"
        else -> code.isEmpty()
    }

    fun `a name with "quotes"`() = mapOf("key" to 'v', "other" to "value")
}
