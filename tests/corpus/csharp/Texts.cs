// corpus: complete
// Codes of Tencent Cloud among other words.
using System.Text.RegularExpressions;

/// <summary>
/// <c>FailedOperation.InvalidImageState</c> comes from CVM, LimitExceeded.SpotQuota too; ResourceNotFound may be a word.
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code inside service
//                                                           ^^^^^^^^^^^^^^^^^^^^^^^ code inside service
/// A slip is no fault here: `FailedOperation.InvalidImageSate`, "ResourceNotFuond", FailedOperation.NothingOfThisSort.
/// </summary>
public partial class Texts
{
    [GeneratedRegex(@"^AuthFailure\.SignatureExpire$", RegexOptions.Compiled)]
    //                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code pattern common
    private static partial Regex Own();

    [GeneratedRegex("ResourceInUse|ResourcesSoldOut\\.EipInsufficient")]
    //               ^^^^^^^^^^^^^ code pattern common
    //                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code pattern service
    private static partial Regex Some();

    public bool Read(string code, string message, ILogger logger)
    {
        // AuthFailure.SignatureExpire: the clock is wrong ("RequestLimitExceeded" comes from the gateway)
        // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ code inside common
        //                                                   ^^^^^^^^^^^^^^^^^^^^ code inside common
        if (message == "Code=ResourceNotFound.KeyIdNotFound" || message.Contains("code: InternalError, "))
        //                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code inside service
        //                                                                              ^^^^^^^^^^^^^ code inside common
            throw new InvalidOperationException("InvalidParameterValue: " + message);
            //                                   ^^^^^^^^^^^^^^^^^^^^^ code inside common
        logger.LogWarning("ResourceInUse: {Message} of {RequestId}", message, code);
        //                 ^^^^^^^^^^^^^ code inside common
        logger.LogError($"[TencentCloudSDKError] code:ResourceNotFound message:{message} requestId:{code}");
        //                                            ^^^^^^^^^^^^^^^^ code inside common
        logger.LogInformation("the resource is in use: ResourceInUse, Code=FailedOperation.InvalidImageSate");
        var some = new Regex(@"^(ResourceInUse|ResourceUnavailable|ResourceNotFuond)$", RegexOptions.IgnoreCase);
        //                       ^^^^^^^^^^^^^ code pattern common
        //                                     ^^^^^^^^^^^^^^^^^^^ code pattern common
        return Regex.IsMatch(code, @"LimitExceeded\.SpotQuota") || Regex.IsMatch(code, "^InvalidParameterValue\\.") || some.IsMatch(code);
        //                                                                               ^^^^^^^^^^^^^^^^^^^^^ code pattern common
        //                           ^^^^^^^^^^^^^^^^^^^^^^^^ code pattern service
    }
}
