// corpus: complete
package corpus

// Nothing here names a cloud. Dotted codes speak for themselves; common words do not.

func temporary(code string) bool {
	switch code {
	case "InternalError", "ResourceInUse", "RequestLimitExceeded":
	//    ^^^^^^^^^^^^^ not a code
		return true
	case "FailedOperation.InvalidImageState", "InvalidParameterValue.ZoneNotSupported":
	//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
	//                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
		return false
	case "FailedOperation.InvalidImageStat", "FailedOperation.NothingOfThisSort", "RequestLimitExceded":
	//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ not a code
		return false
	}
	return code == "ResourceNotFound"
}
