# corpus: complete
using namespace TencentCloud.Cvm.V20170312

Describe 'Codes' {
    It 'knows <Code>' -TestCases @(
        @{ Code = 'ResourceInUse'; Retried = $true }
        #          ^^^^^^^^^^^^^ code exact common
        @{ Code = "InvalidParameter"; Retried = $false }
        #          ^^^^^^^^^^^^^^^^ code exact common
    ) {
        $failure.ErrorCode | Should -Be 'ResourceNotFound'
        #                                ^^^^^^^^^^^^^^^^ code exact common
        $failure.ErrorCode | Should -BeExactly "AuthFailure.TokenFailure" -Because 'InvalidParameter is wrong'
        #                                       ^^^^^^^^^^^^^^^^^^^^^^^^ code exact common
        $failure.ErrorCode | Should -Not -Be 'InternalError'
        #                                     ^^^^^^^^^^^^^ code exact common
        $failure.ErrorCode | Should Be 'MissingParameter'
        #                               ^^^^^^^^^^^^^^^^ code exact common
        $failure.ErrorCode | Should -BeIn @('ResourceInUse', 'LimitExceeded.SpotQouta')
        #                                    ^^^^^^^^^^^^^ code exact common
        #                                                     ^^^^^^^^^^^^^^^^^^^^^^^ misspelled -> LimitExceeded.SpotQuota
        $failure.ErrorCode | Should -Match '^LimitExceeded'
        #                                    ^^^^^^^^^^^^^ code pattern common
        $failure.ErrorCode | Should -BeLike 'UnauthorizedOperation.*'
        #                                    ^^^^^^^^^^^^^^^^^^^^^^^ code pattern
        $failure.ErrorCode | Should -Be "MissingParamter"
        #                                ^^^^^^^^^^^^^^^ misspelled -> MissingParameter
        $codes | Should -Contain 'UnsupportedRegion'
        #                         ^^^^^^^^^^^^^^^^^ code exact common
        { Invoke-Call } | Should -Throw -ErrorId 'InvalidFilter'
        #                                         ^^^^^^^^^^^^^ code exact service
        { Invoke-Call } | Should -Throw 'InvalidParameter: no'
        #                                ^^^^^^^^^^^^^^^^ code inside common
        Assert-Equal $failure.ErrorCode 'DryRunOperation'
        #                                ^^^^^^^^^^^^^^^ code exact common
    }
}
