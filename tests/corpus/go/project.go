// corpus: complete, sdk
package corpus

// The file names no cloud, but its project depends on the SDK.

func temporary(err error, code, state string) bool {
	if code == "ResourceInUse" || state == "FailedOperation" {
	//          ^^^^^^^^^^^^^ code exact common
	//                                      ^^^^^^^^^^^^^^^ code exact common
		return true
	}
	next := "UnsupportedOperation"
	return codeOf(err) == "RequestLimitExceeded" || errorCodes["InternalError"] || next == ""
	//                     ^^^^^^^^^^^^^^^^^^^^ code exact common
	//                                                          ^^^^^^^^^^^^^ code exact common
}
