// corpus: complete, path=tests/test_tencentcloud_errors.c
#include <assert.h>
#include <check.h>
#include <cmocka.h>
#include "unity.h"

START_TEST(test_codes)
{
    assert(strcmp(err.code, "ResourceInsufficient") == 0);
    //                       ^^^^^^^^^^^^^^^^^^^^ code exact common
    assert(!strcmp(err.code, "ResourceInsufficent") && "the code");
    //                        ^^^^^^^^^^^^^^^^^^^ misspelled -> ResourceInsufficient
    ck_assert_str_eq(err.code, "ResourcesSoldOut.SpecifiedInstanceType");
    //                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
    ck_assert_str_ne(err.code, "InternalErorr");
    //                          ^^^^^^^^^^^^^ misspelled -> InternalError
    assert_string_equal(err.code, "LimitExceeded");
    //                             ^^^^^^^^^^^^^ code exact common
    TEST_ASSERT_EQUAL_STRING("UnsupportedRegion", err.code);
    //                        ^^^^^^^^^^^^^^^^^ code exact common
    TEST_ASSERT_EQUAL_STRING_MESSAGE("UnsupportedRegoin", err.code, "the code");
    //                                ^^^^^^^^^^^^^^^^^ misspelled -> UnsupportedRegion
    cr_assert_str_eq(err.code, "MissingParameter", "it was %s", err.code);
    //                          ^^^^^^^^^^^^^^^^ code exact common
    CU_ASSERT_STRING_EQUAL(err.code, "UnknownParameter");
    //                                ^^^^^^^^^^^^^^^^ code exact common
    g_assert_cmpstr(err.code, ==, "InvalidAction");
    //                             ^^^^^^^^^^^^^ code exact common
    EXPECT_STREQ("AuthFailure.MFAFailure", err.code);
    //            ^^^^^^^^^^^^^^^^^^^^^^ code exact common
    ck_assert_ptr_nonnull(strstr(err.message, "ResourceNotFound"));
    //                                         ^^^^^^^^^^^^^^^^ code part common
    ck_assert_int_eq(is_retryable("InternalError"), 1);
    //                             ^^^^^^^^^^^^^ code exact common
    ck_assert_str_eq(err.message, "not found");
}
END_TEST

static const char *const recorded =
    "{\"Response\":{\"Error\":{\"Code\":\"AuthFailure.SecretIdNotFound\",\"Message\":\"no key\"},"
    //^^^^^^^^^^^^ response failure
    //                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact common
    "\"RequestId\":\"1\"}}";
static const char *const other = "{\"Response\":{\"Error\":{\"Code\":\"UnauthorizedOperation\",\"Message\":\"no\"},\"RequestId\":\"2\"}}";
//                                 ^^^^^^^^^^^^ response failure
//                                                                     ^^^^^^^^^^^^^^^^^^^^^ code exact common
