// corpus: complete
package elsewhere

import "github.com/aws/aws-sdk-go/aws/awserr"

// In a file about two clouds, Tencent's and another, names of the past may well be the other's.
func gone(err awserr.Error) bool {
	return err.Code() == "InvalidVpc.NotFound" || err.Code() == "InvalidDisk.NotSupportRefund"
	//                    ^^^^^^^^^^^^^^^^^^^ code exact legacy
	//                                                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact removed
}
