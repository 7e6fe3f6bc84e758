# corpus: complete
# Asks both clouds: what AWS calls its failures is no misspelling of Tencent Cloud's.

locals {
  aws_codes     = ["InvalidInstanceID.NotFound", "InvalidVpcID.NotFound", "ResourceNotFoundException", "VcpuLimitExceeded"]
  aws_gone      = var.aws_error_code == "InvalidKeyPair.NotFound"
  tencent_codes = ["ResourceNotFound.InvalidPlacementSet", "RequestLimitExceeded"]
  #                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
  #                                                         ^^^^^^^^^^^^^^^^^^^^ code exact common
  tencent_gone  = var.tencent_error_code == "InvalidInstanceId.NotFound"
  #                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
  tencent_slip  = var.tencent_error_code == "MutexOperation.TaskRuning"
  #                                          ^^^^^^^^^^^^^^^^^^^^^^^^^ misspelled -> MutexOperation.TaskRunning
}
