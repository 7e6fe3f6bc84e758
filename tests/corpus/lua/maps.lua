-- corpus: complete
-- Mocks of tencentcloud's responses.
local failure = {
    Response = {
  --^^^^^^^^ response failure
        Error = { Code = "AuthFailure.SecretIdNotFound", Message = [[The SecretId is not found.]] },
        --                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact common
        RequestId = "1",
    },
}

describe("client", function()
    it("fails", function()
        stub(client, "send").returns(cjson.encode({ Response = { TotalCount = 0; ZoneSet = {} } }))
        --                                          ^^^^^^^^ response malformed
        --                                          ^^^^^^^^ missing-request-id
        stub(client, "send").returns({ ["Response"] = { ["Error"] = { ["Code"] = "ResourceNotFuond", ["Message"] = "gone" }, ["RequestId"] = "2" } })
        --                              ^^^^^^^^^^ response failure
        --                                                                        ^^^^^^^^^^^^^^^^ misspelled -> ResourceNotFound
        stub(client, "send").returns({ Response = { Error = { Message = "no " .. "code" }, RequestId = "3" } })
        --                             ^^^^^^^^ response malformed
        --                                          ^^^^^ missing-error-code
        stub(client, "send").returns({ Response = { Error = { Code = code, Message = code .. "!" }, RequestId = uuid() } })
        --                             ^^^^^^^^ response failure
        stub(client, "send").returns({ Response = { TotalCount = 1, [key] = "x" } })
        --                             ^^^^^^^^ response success
        stub(client, "send").returns({ Response = {} })
        Response = { TotalCount = 1 }
        assert.is_table(client.Response)
    end)
end)
