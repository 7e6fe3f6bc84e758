-- corpus: complete
local client = require("tencentcloud.cvm.v20170312")

describe("codes", function()
    it("are compared", function()
        assert.are.equal("ResourceNotFound", err.code)
        --                ^^^^^^^^^^^^^^^^ code exact common
        assert.equals('ResourceInUse', err.code)
        --             ^^^^^^^^^^^^^ code exact common
        assert.is_equal("InvalidAction", err.code)
        --               ^^^^^^^^^^^^^ code exact common
        assert.same({ code = "InvalidPeriod", message = "Period" }, err)
        --                    ^^^^^^^^^^^^^ code exact service
        assert.are_not.equal("InternalError", err.code, "InternalError is not expected")
        --                    ^^^^^^^^^^^^^ code exact common
        assert.is_true(err.code == "LimitExceeded.SpotQouta", "InvalidPeriod would do")
        --                          ^^^^^^^^^^^^^^^^^^^^^^^ misspelled -> LimitExceeded.SpotQuota
        assert.has_error(function() client.call() end, "ResourceNotFound: no such instance")
        --                                              ^^^^^^^^^^^^^^^^ code inside common
        assert(err.code == "MissingParameter", "MissingParameter is expected")
        --                  ^^^^^^^^^^^^^^^^ code exact common
        lu.assertEquals(err.code, "UnsupportedRegion")
        --                         ^^^^^^^^^^^^^^^^^ code exact common
        lu.assertStrContains(err.code, "LimitExceeded")
        --                              ^^^^^^^^^^^^^ code part common
        expect(err.code).to.equal("DryRunOperation")
        --                         ^^^^^^^^^^^^^^^ code exact common
        stub(client, "call").returns(nil, { code = "ResourceUnavailable" })
        --                                          ^^^^^^^^^^^^^^^^^^^ code exact common
    end)
end)
