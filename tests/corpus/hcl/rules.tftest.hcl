# corpus: complete, sdk
run "refuses_an_unknown_zone" {
  command = apply

  variables {
    zone          = "ap-guangzhou-99"
    expected_code = "InvalidParameterValue"
    #                ^^^^^^^^^^^^^^^^^^^^^ code exact common
  }

  assert {
    condition     = output.error_code == "ResourceNotFound"
    #                                     ^^^^^^^^^^^^^^^^ code exact common
    error_message = "got ${output.error_code}"
  }

  assert {
    condition     = contains(["ResourceInUse", "LimitExceeded"], output.error_code)
    #                          ^^^^^^^^^^^^^ code exact common
    #                                           ^^^^^^^^^^^^^ code exact common
    error_message = "the code was ${output.error_code == "InternalError" ? "ours" : "theirs"}"
    #                                                     ^^^^^^^^^^^^^ code exact common
  }

  assert {
    condition     = output.state == "Unavailable" && output.result.error.code == "UnsupportedOperation"
    #                                                                             ^^^^^^^^^^^^^^^^^^^^ code exact common
    error_message = "ResourceNotFound was expected"
  }

  assert {
    condition     = output.kind == "ResourceNotFound"
    error_message = "the kind is wrong"
  }

  expect_failures = [var.zone]
}
