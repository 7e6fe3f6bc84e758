// It's a comment with "quotes".
import Foundation

/* a comment "with" /* another "inside" */ it's still one */
let plain = "AuthFailure.SignatureFailure"
let empty = ""
let escaped = "a \"quoted\" word \\ \u{1F600} \n"
let slashes = "https://example.com/*no comment*/"
let simple = "code \(name) and \(name.count)"
let nested = "code \(name == "inner" ? "deep \("deeper")" : "}") end"
let block = """
    it's "here" with \(name + "inner") and ""
    // no comment
    """
let raw = #"it's "raw" \ here"#
let rawHole = #"a "b" \#(name) \(nothing)"#
let rawBlock = #"""
    it's "raw" \(nothing) \#(name)
    """#
let pattern = /it's "here"/
let twice = ##"a "# inside"##

@available(*, deprecated, message: "it's old")
enum Code: String {
    case internalError = "InternalError"
    case notFound = "ResourceNotFound"
}

func check(_ code: String, other: String = "default") -> Bool {
    switch code {
    case "ResourceNotFound", "InternalError": return true // "why"
    default: return code.hasPrefix("Auth.") && ["key": "value"]["key"] != "x"
    }
}
