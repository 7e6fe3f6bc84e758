# corpus: complete
terraform {
  required_providers {
    aws      = { source = "hashicorp/aws" }
    alicloud = { source = "aliyun/alicloud" }
  }
}

locals {
  retryable_error_codes = ["InternalError", "RequestLimitExceeded", "UnauthorizedOperation", "InvalidInstanceId.NotFound"]
  gone                  = contains(["InvalidVpcId.NotFound", "InvalidParameterValue.Malformed", "ResourceNotFound"], var.error_code)
  bucket_gone           = var.error_code == "NoSuchKey" || var.error_code == "NoSuchBucket"
  not_ours              = startswith(var.error_code, "AuthFailure.") || var.error_code == "AuthFailure"
}

resource "alicloud_oos_template" "retry" {
  content = <<-EOT
    # InvalidParameter, code: ResourceNotFound
    ErrorCode: 'OperationDenied.InstanceStatus'
  EOT
}
