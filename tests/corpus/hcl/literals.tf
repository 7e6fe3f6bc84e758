# corpus: complete, path=modules/tencentcloud/literals.tf
locals {
  escaped_error   = "\u0041uthFailure.TokenFailure"
  #                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact common
  wrong_error     = "\u0041uthFailure.TokenFailre"
  #                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misspelled -> AuthFailure.TokenFailure
  kept_error      = "\\u0041uthFailure.TokenFailure"
  quoted          = "the quote \" is escaped" == var.error_code ? "ResourceInUse" : "x"
  #                                                                ^^^^^^^^^^^^^ code exact common
  filled          = "AuthFailure.${var.reason}"
  partly          = "${var.parent}.TokenFailure"
  doubled         = "$${AuthFailure.TokenFailure} and %%{ResourceInUse}"
  #                     ^^^^^^^^^^^^^^^^^^^^^^^^ code inside
  in_a_hole       = "got ${upper("it's")} for ${var.error_code == "AuthFailure.MFAFailure" ? "{" : "}"}"
  #                                                                ^^^^^^^^^^^^^^^^^^^^^^ code exact common
  in_a_directive  = "%{if var.error_code == "UnsupportedOperation.InvalidDisk"}no %{else}yes%{endif}"
  #                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
  deep            = "${jsonencode({ code = "InvalidParameterValue.Range", note = "${var.a}}" })}"
  #                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
  emoji           = "😀 重试 é" == var.message && var.error_code == "ResourceUnavailable"
  #                                                               ^^^^^^^^^^^^^^^^^^^ code exact common
  sdk_error       = "[TencentCloudSDKError] Code=ResourceNotFound, Message=no such instance"
  #                                              ^^^^^^^^^^^^^^^^ code inside
  first_of_all    = "InvalidParameter: the zone is missing"
  #                  ^^^^^^^^^^^^^^^^ code inside
  /* "InternalError" */ error_behind = /* between */ "InternalError" // it's the "LimitExceeded"
  #   ^^^^^^^^^^^^^ code inside
  #                                                   ^^^^^^^^^^^^^ code exact common
  #                                                                               ^^^^^^^^^^^^^ code inside

  body = <<-EOT
    {"Response": {"Error": {"Code": "AuthFailure.SignatureFailure", "Message": "it's wrong"}, "RequestId": "1"}}
    #^^^^^^^^^^ response failure
    #                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact
    {"Response": {"Error": {"Code": "ResourceNotFound", "Message": "${var.error_code == "ResourceNotFound" ? "a" : "b"}"}}}
    #^^^^^^^^^^ response malformed
    #                                ^^^^^^^^^^^^^^^^ code exact
    #                                                                                    ^^^^^^^^^^^^^^^^ code exact common
    # "no comment
  EOT
  script = <<EOF
#!/bin/bash
if [ "$code" = "ResourceInUse" ]; then echo "it's EOF"; fi
#               ^^^^^^^^^^^^^ code inside
EOF
  listed_errors = [<<-FIRST, <<-SECOND, "FailedOperation"]
  #                                      ^^^^^^^^^^^^^^^ code exact common
    "FailedOperation.InvalidImageState"
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code inside
  FIRST
    UnsupportedOperation.InvalidDisk
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code inside
  SECOND
  shifted = 1 << 2
  after   = "AuthFailure.SecretIdNotFound"
  #          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact common
}
