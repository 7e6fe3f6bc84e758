# corpus: complete
provider "tencentcloud" {
  region = "ap-guangzhou"
}

locals {
  failure = {
    Response = {
   #^^^^^^^^ response failure
      Error = { Code = "AuthFailure.SecretIdNotFound", Message = "The SecretId is not found." }
      #                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact common
      RequestId = "1"
    }
  }
  incomplete = jsonencode({ "Response" : { "TotalCount" : 0, "ZoneSet" : [] } })
  #                         ^^^^^^^^^^ response malformed
  #                         ^^^^^^^^^^ missing-request-id
  misspelled = jsonencode({
    Response = {
   #^^^^^^^^ response failure
      Error = {
        Code    = "ResourceNotFuond"
        #          ^^^^^^^^^^^^^^^^ misspelled -> ResourceNotFound
        Message = <<-EOT
          } gone
        EOT
      }
      RequestId = "2"
    }
  })
  unknown = { Response = { Error = var.error, RequestId = "${var.id}" } }
  partly  = { Response = { TotalCount = 1, (var.key) = "x" } }
  #           ^^^^^^^^ response success
  Response = { TotalCount = 1 }
}

mock "tencentcloud_instances" "Response" {
  Response = { TotalCount = 1 }
}
