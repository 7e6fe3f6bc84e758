# corpus: complete
# Nothing here names a cloud. FailedOperation.InvalidImageState speaks for itself, `ResourceNotFound` does not.
#                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code inside

locals {
  /* Neither "InternalError" nor
     an "InvalidInstanceId.NotFound" does. */
  missing = contains(["ResourceNotFound.InvalidPlacementSet", "ResourceNotFound"], var.code)
  #                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
  shared  = var.code == "InvalidInstanceId.NotFound" || var.code == "InternalError"
  wrong   = var.code == "FailedOperation.InvalidImageStat" || var.error_code == "FailedOperation.NothingOfThisSort"
}
