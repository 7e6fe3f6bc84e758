// corpus: complete
// Tencent Cloud, written on Windows: "InternalError"
//                                     ^^^^^^^^^^^^^ code inside common
let error = "FailedOperation.InvalidImageState" // "ResourceInUse
//           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
let lines = """
    ResourceInUse
    """, error1 = "ResourceInUse"
    //             ^^^^^^^^^^^^^ code exact common
func half(_ code: String) -> Bool { code == "InternalError }
func whole(_ code: String) -> Bool {
    switch code {
    case "ResourceInUse",
    //    ^^^^^^^^^^^^^ code exact common
         "InternalErorr": return true
//        ^^^^^^^^^^^^^ misspelled -> InternalError
    default: return code == "InternalError"
    //                       ^^^^^^^^^^^^^ code exact common
    }
}
