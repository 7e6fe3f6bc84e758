# corpus: complete
#!/usr/bin/env bats

setup() { load 'test_helper/bats-assert/load'; }

@test "tccli says that ResourceNotFound is what it is" {
    run tccli cvm DescribeInstances --InstanceIds '["ins-1"]'
    assert_failure
    assert_equal "$code" "ResourceNotFound"
    #                     ^^^^^^^^^^^^^^^^ code exact common
    assert_equal "$(error_code)" ResourceInUse
    #                            ^^^^^^^^^^^^^ code exact common
    assert_output --partial "InvalidInstanceId.NotFound"
    #                        ^^^^^^^^^^^^^^^^^^^^^^^^^^ code part service
    assert_output --regexp '^LimitExceeded$'
    #                        ^^^^^^^^^^^^^ code pattern common
    assert_line "code:InvalidParameter message:no"
    #                 ^^^^^^^^^^^^^^^^ code inside common
    refute_output --partial 'InternalError'
    #                        ^^^^^^^^^^^^^ code part common
    [ "$output" = "MissingParameter" ]
    #              ^^^^^^^^^^^^^^^^ code exact common
    [[ "$output" == *"UnsupportedRegion"* ]]
    #                 ^^^^^^^^^^^^^^^^^ code part common
    [[ "$output" =~ "FailedOperation.InvalidImageState" ]]
    #                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code part service
    assertEquals "message" "InvalidFilter" "$code"
    #                       ^^^^^^^^^^^^^ code exact service
    assert_equal "$code" "LimitExceeded.SpotQouta"
    #                     ^^^^^^^^^^^^^^^^^^^^^^^ misspelled -> LimitExceeded.SpotQuota
}
