# corpus: complete
terraform {
  required_providers {
    tencentcloud = {
      source  = "tencentcloudstack/tencentcloud"
      version = "~> 1.81"
    }
  }
}

data "http" "describe" {
  url    = "https://cvm.tencentcloudapi.com/"
  method = "POST"

  lifecycle {
    postcondition {
      condition     = !strcontains(self.response_body, "UnauthorizedOperation")
      #                                                 ^^^^^^^^^^^^^^^^^^^^^ code part
      error_message = "The key is not allowed to do this: UnauthorizedOperation.CamNoAuth."
      #                                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code inside
    }
  }
}

locals {
  response   = jsondecode(data.http.describe.response_body).Response
  error_code = try(local.response.Error.Code, "")

  # Those that the provider does not retry, AuthFailure.SignatureExpire among them, and `ResourceInUse`.
  #                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^ code inside
  #                                                                                      ^^^^^^^^^^^^^ code inside
  retryable_codes = [
    "RequestLimitExceeded",
    #^^^^^^^^^^^^^^^^^^^^ code exact common
    "RequestLimitExceeded.UinLimitExceeded",
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact common
    "InternalError", // "LimitExceeded" comes back
    #^^^^^^^^^^^^^ code exact common
    #                    ^^^^^^^^^^^^^ code inside
    "ResourceInUse.*",
    #^^^^^^^^^^^^^^^ code prefix
    "RequestLimitExceded",
    #^^^^^^^^^^^^^^^^^^^ misspelled -> RequestLimitExceeded
  ]
  fatal_codes = toset(["AuthFailure.SecretIdNotFound", "UnsupportedRegion", "AuthFailure.SignatureExpired"])
  #                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact common
  #                                                     ^^^^^^^^^^^^^^^^^ code exact common
  #                                                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misspelled -> AuthFailure.SignatureExpire

  gone    = local.error_code == "ResourceNotFound" || "FailedOperation.InvalidImageState" != local.error_code
  #                              ^^^^^^^^^^^^^^^^ code exact common
  #                                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
  unknown = local.error_code == "FailedOperation.NothingOfThisSort"
  #                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unknown
  denied  = startswith(local.error_code, "AuthFailure.") || startswith(local.error_code, "UnauthorizedOperation")
  #                                       ^^^^^^^^^^^^ code prefix
  #                                                                                       ^^^^^^^^^^^^^^^^^^^^^ code prefix
  again   = contains(["InternalError", "ResourceUnavailable"], local.error_code)
  #                    ^^^^^^^^^^^^^ code exact common
  #                                     ^^^^^^^^^^^^^^^^^^^ code exact common
  folded  = lower(local.error_code) == "resourcenotfound.invalidplacementset"
  #                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code folded
  quota   = can(regex("^LimitExceeded(\\.|$)", local.error_code))
  #                     ^^^^^^^^^^^^^ code pattern
  busy    = length(regexall("ResourceInUse|ResourceUnavailable|MutexOperation\\.TaskRunning", local.error_code)) > 0
  #                          ^^^^^^^^^^^^^ code pattern
  #                                        ^^^^^^^^^^^^^^^^^^^ code pattern
  #                                                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code pattern
  broken  = anytrue([for prefix in ["InternalError", "FailedOperation"] : startswith(local.error_code, prefix)])
  #                                  ^^^^^^^^^^^^^ code exact common
  #                                                   ^^^^^^^^^^^^^^^ code exact common

  hint = (
    local.error_code == "ResourceInsufficient" ? "sold out, take another zone" :
    #                    ^^^^^^^^^^^^^^^^^^^^ code exact common
    local.error_code == "InvalidParameterValue.ZoneNotSupported" ? "no such zone" :
    #                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
    "Failed with code InvalidParameter or a child of it"
    #                 ^^^^^^^^^^^^^^^^ code inside
  )

  error_status = {
    "AuthFailure.TokenFailure"             = 401
    #^^^^^^^^^^^^^^^^^^^^^^^^ code exact common
    "ResourceNotFound.InvalidPlacementSet" = 404
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
    "MissingParameter" : 400,
    #^^^^^^^^^^^^^^^^ code exact common
    "AuthFailure.TokenFailre" = 401
    #^^^^^^^^^^^^^^^^^^^^^^^ misspelled -> AuthFailure.TokenFailure
  }
  status   = lookup(local.error_status, local.error_code, 500)
  throttle = local.error_status["RequestLimitExceeded"]
  #                              ^^^^^^^^^^^^^^^^^^^^ code exact common
  failed   = { code = "InvalidParameterValue.Range", message = "InvalidParameterValue.Range: out of range" }
  #                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
  #                                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^ code inside
}
