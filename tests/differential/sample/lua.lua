#!/usr/bin/env lua
-- It's a comment with "quotes".
--[[ "a comment"
it's over two lines ]]
--[==[ with ]] and "inside" ]==]
local plain = "AuthFailure.SignatureFailure"
local single = 'it\'s "here"'
local empty = '' .. ""
local escaped = "a \"quoted\" word \\ \x41 \u{1F600} \z
                 it's"
local continued = "the first \
line -- no comment"
local long = [[it's "here"
-- no comment]]
local level = [==[a ]] "b" ]=] c]==]
local deeper = [=[
it's]=] .. [[a]b]]
local index = list[list[1]]
local key = { ["key"] = 'value', [ [[long key]] ] = [[x]], code = "InternalError" }
require "module"
print 'no parentheses'
call [[long]]

local function check(code)
  if code == "ResourceNotFound" or code:find('^Auth%.') then -- "why"
    return #code > 0 and code ~= ""
  end
  return 7 // 2 > 1 -- 'division'
end
