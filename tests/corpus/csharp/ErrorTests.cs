// corpus: complete
using FluentAssertions;
using NUnit.Framework;
using TencentCloud.Common;
using Xunit;

public class ErrorTests
{
    [Theory]
    [InlineData("RequestLimitExceeded", true)]
    //           ^^^^^^^^^^^^^^^^^^^^ code exact common
    [InlineData("InvalidParameterValue.ZoneNotSupported", false)]
    //           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
    [TestCase("InternalError", ExpectedResult = true)]
    //         ^^^^^^^^^^^^^ code exact common
    [DataRow("ResourceInUse")]
    //        ^^^^^^^^^^^^^ code exact common
    public bool Retries(string code, bool expected) => Retry.IsRetryable(code) == expected;

    [Fact]
    public async Task Codes()
    {
        var error = await Assert.ThrowsAsync<TencentCloudSDKException>(() => Call());
        Assert.Equal("ResourceInsufficient", error.ErrorCode);
        //            ^^^^^^^^^^^^^^^^^^^^ code exact common
        Assert.Equal("ResourceInsufficent", error.ErrorCode);
        //            ^^^^^^^^^^^^^^^^^^^ misspelled -> ResourceInsufficient
        Assert.NotEqual("InternalError", error.ErrorCode);
        //               ^^^^^^^^^^^^^ code exact common
        Assert.AreEqual(error.ErrorCode, "LimitExceded", "the code");
        //                                ^^^^^^^^^^^^ misspelled -> LimitExceeded
        Assert.That(error.ErrorCode, Is.EqualTo("ResourcesSoldOut.SpecifiedInstanceType"));
        //                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
        Assert.That(error.ErrorCode, Does.StartWith("InvalidParameterValue."));
        //                                           ^^^^^^^^^^^^^^^^^^^^^^ code prefix
        Assert.That(error.Message, Does.Contain("ResourceNotFound"));
        //                                       ^^^^^^^^^^^^^^^^ code part common
        Assert.That(error.ErrorCode, Is.EqualTo("unsupportedregion").IgnoreCase);
        //                                       ^^^^^^^^^^^^^^^^^ code folded common
        Assert.That(error.ErrorCode, Does.Match(@"AuthFailure\.TokenFailure|InternalError"));
        //                                        ^^^^^^^^^^^^^^^^^^^^^^^^^ code pattern common
        //                                                                  ^^^^^^^^^^^^^ code pattern common
        Assert.Contains("UnauthorizedOperation", error.Message);
        //               ^^^^^^^^^^^^^^^^^^^^^ code part common
        Assert.StartsWith("AuthFailure", error.ErrorCode);
        //                 ^^^^^^^^^^^ code prefix service
        Assert.True(error.ErrorCode == "UnknownParameter", "it was " + error.ErrorCode);
        //                              ^^^^^^^^^^^^^^^^ code exact common
        Assert.IsTrue(error is { ErrorCode: "MissingParameter" });
        //                                   ^^^^^^^^^^^^^^^^ code exact common
        error.ErrorCode.Should().Be("AuthFailure.TokenFailure", "because");
        //                           ^^^^^^^^^^^^^^^^^^^^^^^^ code exact common
        error.ErrorCode.Should().NotBe("AuthFailure.TokenFailre");
        //                              ^^^^^^^^^^^^^^^^^^^^^^^ misspelled -> AuthFailure.TokenFailure
        error.ErrorCode.Should().StartWith("UnauthorizedOperation").And.Contain("OverQuota");
        //                                  ^^^^^^^^^^^^^^^^^^^^^ code prefix common
        //                                                                       ^^^^^^^^^ code part service
        error.ErrorCode.Should().BeOneOf("ResourceUnavailable", "ResourceInUse");
        //                                ^^^^^^^^^^^^^^^^^^^ code exact common
        //                                                       ^^^^^^^^^^^^^ code exact common
        error.ErrorCode.ShouldBe("InvalidAction");
        //                        ^^^^^^^^^^^^^ code exact common
        error.Message.Should().Be("not found");
        client.Setup(it => it.Call("DescribeInstances")).Throws(new TencentCloudSDKException("NoSuchVersion"));
        //                                                                                    ^^^^^^^^^^^^^ code exact common
        handler.Respond("application/json", "{\"Response\":{\"Error\":{\"Code\":\"DryRunOperation\",\"Message\":\"no\"},\"RequestId\":\"1\"}}");
        //                                    ^^^^^^^^^^^^ response failure
        //                                                                        ^^^^^^^^^^^^^^^ code exact common
        handler.Respond("application/json", """{"Response": {"Error": {"Code": "OperationDenied", "Message": "no"}, "RequestId": "2"}}""");
        //                                      ^^^^^^^^^^ response failure
        //                                                                      ^^^^^^^^^^^^^^^ code exact service
        handler.Respond("application/json", @"{""Response"":{""Error"":{""Code"":""InvalidRequest"",""Message"":""no""},""RequestId"":""3""}}");
        //                                     ^^^^^^^^^^^^ response failure
        //                                                                         ^^^^^^^^^^^^^^ code exact common
    }
}
