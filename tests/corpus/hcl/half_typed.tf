# corpus: complete
provider "tencentcloud" {}

locals {
  denied = var.error_code == "AuthFailure.TokenFailure"
  #                           ^^^^^^^^^^^^^^^^^^^^^^^^ code exact common
  next   = var.error_code == "AuthFailure.
  gone   = contains(["ResourceNotFound", "Resource, var.error_code)
  #                   ^^^^^^^^^^^^^^^^ code exact common
  busy   = var.error_code == "ResourceInUse
  filled = "the code ${var.error_code == "InternalError"
  #                                       ^^^^^^^^^^^^^ code exact common
  again  = var.error_code == "LimitExceeded"
  #                           ^^^^^^^^^^^^^ code exact common
  body   = <<-EOT
    "UnsupportedOperation.InvalidDisk"
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
