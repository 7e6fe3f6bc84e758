// corpus: complete
import TencentCloudSDK

func half(_ error: TencentCloudError) -> Bool {
    if error.code == "ResourceNotFound { return true }
    if error.code == "LimitExceeded" &&
    //                ^^^^^^^^^^^^^ code exact common
    switch error.code {
    case "ResourceInUse",
    //    ^^^^^^^^^^^^^ code exact common
    case "ResourceUnavailable
    case "InternalError":
    //    ^^^^^^^^^^^^^ code exact common
    }
    let text = "\(error.code == "InternalError
    let hashes = #"ResourceInUse
    let codes = ["InvalidAction", "Invalid
    //            ^^^^^^^^^^^^^ code exact common
    return error.code == "UnsupportedRegion"
    //                    ^^^^^^^^^^^^^^^^^ code exact common
