// corpus: complete
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <catch2/catch.hpp>

#include "tencentcloud_client.h"

TEST(Errors, Codes)
{
    const auto error = call();
    EXPECT_EQ(error.code, "ResourceInsufficient");
    //                     ^^^^^^^^^^^^^^^^^^^^ code exact common
    ASSERT_EQ("ResourceInsufficent", error.code) << "the code";
    //         ^^^^^^^^^^^^^^^^^^^ misspelled -> ResourceInsufficient
    EXPECT_NE(error.code, "InternalError");
    //                     ^^^^^^^^^^^^^ code exact common
    EXPECT_STREQ(error.code.c_str(), "ResourcesSoldOut.SpecifiedInstanceType");
    //                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
    EXPECT_THAT(error.code, Eq("LimitExceeded"));
    //                          ^^^^^^^^^^^^^ code exact common
    EXPECT_THAT(error.code, testing::StrEq("InvalidAction"));
    //                                      ^^^^^^^^^^^^^ code exact common
    EXPECT_THAT(error.code, AnyOf("ResourceInUse", "ResourceUnavailable"));
    //                             ^^^^^^^^^^^^^ code exact common
    //                                              ^^^^^^^^^^^^^^^^^^^ code exact common
    EXPECT_THAT(error.message, HasSubstr("ResourceNotFound"));
    //                                    ^^^^^^^^^^^^^^^^ code part common
    EXPECT_THAT(error.code, testing::StartsWith("InvalidParameterValue."));
    //                                           ^^^^^^^^^^^^^^^^^^^^^^ code prefix
    EXPECT_THAT(error.code, MatchesRegex("^AuthFailure\\..*"));
    //                                     ^^^^^^^^^^^ code pattern service
    EXPECT_TRUE(error.code == "AuthFailure.TokenFailure") << "it was " << error.code;
    //                         ^^^^^^^^^^^^^^^^^^^^^^^^ code exact common
    EXPECT_CALL(client, fail("UnsupportedOperation", _)).WillOnce(Return("UnsupportedRegion"));
    //                        ^^^^^^^^^^^^^^^^^^^^ code exact common
    //                                                                    ^^^^^^^^^^^^^^^^^ code exact common
    EXPECT_EQ(error.message, "not found");
}

TEST_CASE("the code of an error", "[errors]")
{
    REQUIRE(call().code == "MissingParameter");
    //                      ^^^^^^^^^^^^^^^^ code exact common
    CHECK(call().code == "MissingParamter");
    //                    ^^^^^^^^^^^^^^^ misspelled -> MissingParameter
    REQUIRE_THAT(call().code, Equals("UnknownParameter"));
    //                                ^^^^^^^^^^^^^^^^ code exact common
    CHECK_EQ(call().code, "InvalidRequest");
    //                     ^^^^^^^^^^^^^^ code exact common
    auto code = GENERATE("InternalError", "RequestLimitExceeded");
    //                    ^^^^^^^^^^^^^ code exact common
    //                                     ^^^^^^^^^^^^^^^^^^^^ code exact common
    BOOST_CHECK_EQUAL(call().code, "DryRunOperation");
    //                              ^^^^^^^^^^^^^^^ code exact common
    BOOST_TEST(call().code == "OperationDenied");
    //                         ^^^^^^^^^^^^^^^ code exact service
    QCOMPARE(call().code(), QString("NoSuchVersion"));
    //                               ^^^^^^^^^^^^^ code exact common
    QVERIFY(call().code().startsWith("AuthFailure"));
    //                                ^^^^^^^^^^^ code prefix service
}

INSTANTIATE_TEST_SUITE_P(Errors, Retry, testing::Values(std::make_tuple("InternalError", true), std::make_tuple("InvalidParameter", false)));
//                                                                       ^^^^^^^^^^^^^ code exact common
//                                                                                                               ^^^^^^^^^^^^^^^^ code exact common
