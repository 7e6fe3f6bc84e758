// corpus: complete
using System;
using TencentCloud.Common;
using TencentCloud.Cvm.V20170312;

public static class Comparisons
{
    public static bool Compare(TencentCloudSDKException e, string code)
    {
        if (e.ErrorCode == "RequestLimitExceeded" || "ResourceNotFound" == e.ErrorCode || code != @"AuthFailure.SignatureExpire")
        //                  ^^^^^^^^^^^^^^^^^^^^ code exact common
        //                                            ^^^^^^^^^^^^^^^^ code exact common
        //                                                                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact common
            return true;
        if (e.ErrorCode is "ResourceInUse" or "ResourceUnavailable" or "ResourceInsuficient" || e.ErrorCode is not "InternalError")
        //                  ^^^^^^^^^^^^^ code exact common
        //                                     ^^^^^^^^^^^^^^^^^^^ code exact common
        //                                                              ^^^^^^^^^^^^^^^^^^^ misspelled -> ResourceInsufficient
        //                                                                                                          ^^^^^^^^^^^^^ code exact common
            return true;
        if (e is { ErrorCode: "LimitExceeded" or "LimitExceded" } || e is TencentCloudSDKException { ErrorCode: "MissingParameter" })
        //                     ^^^^^^^^^^^^^ code exact common
        //                                        ^^^^^^^^^^^^ misspelled -> LimitExceeded
        //                                                                                                       ^^^^^^^^^^^^^^^^ code exact common
            return false;
        if (e.ErrorCode.Equals("InvalidParameter") || "InvalidParamter".Equals(e.ErrorCode) || string.Equals(code, "InternalErorr"))
        //                      ^^^^^^^^^^^^^^^^ code exact common
        //                                             ^^^^^^^^^^^^^^^ misspelled -> InvalidParameter
        //                                                                                                          ^^^^^^^^^^^^^ misspelled -> InternalError
            return false;
        if (string.CompareOrdinal(code, "InvalidAction") == 0 || object.ReferenceEquals(code, "NoSuchVersion") || code?.CompareTo("UnknownParameter") == 0)
        //                               ^^^^^^^^^^^^^ code exact common
        //                                                                                     ^^^^^^^^^^^^^ code exact common
        //                                                                                                                         ^^^^^^^^^^^^^^^^ code exact common
            return false;
        if (code == "FailedOperation.NothingOfThisSort" || (e.ErrorCode ?? "FailedOperation") == nameof(code))
        //           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unknown
        //                                                                  ^^^^^^^^^^^^^^^ code exact common
            return false;
        // Only a part of the code.
        if (e.ErrorCode.StartsWith("AuthFailure") || e.ErrorCode?.StartsWith("InvalidParameterValue.Inst", StringComparison.Ordinal) == true)
        //                          ^^^^^^^^^^^ code prefix service
        //                                                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^ code prefix
            return true;
        if (e.ErrorCode.Contains("LimitExceeded") || e.Message.Contains("UnauthorizedOperation.MFANotFound") || code.IndexOf("OverQuota", StringComparison.Ordinal) >= 0)
        //                        ^^^^^^^^^^^^^ code part common
        //                                                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code part service
        //                                                                                                                    ^^^^^^^^^ code part service
            return true;
        if (code.IndexOf("ResourcesSoldOut") == 0 || code.StartsWith("AuthFailur.") || code.Contains("ResourceNotFuond") || code.EndsWith(".NotFound"))
        //                ^^^^^^^^^^^^^^^^ code prefix service
            return true;
        // No case counts here.
        if (code.Equals("resourceinuse", StringComparison.OrdinalIgnoreCase) || string.Equals(code, "resourcenotfound", StringComparison.InvariantCultureIgnoreCase))
        //               ^^^^^^^^^^^^^ code folded common
        //                                                                                           ^^^^^^^^^^^^^^^^ code folded common
            return true;
        if (code.ToLowerInvariant() == "internalerror" || string.Compare(code, "limitexceeded", ignoreCase: true) == 0 || code.ToUpper() == "INTERNALERROR")
        //                              ^^^^^^^^^^^^^ code folded common
        //                                                                      ^^^^^^^^^^^^^ code folded common
            return true;
        var known = e.ErrorCode == null ? "InternalError" : code;
        //                                 ^^^^^^^^^^^^^ code exact common
        return code == "Success" || code.Split('.')[0] == "FailedOperation" || known is null or "OK";
        //                                                 ^^^^^^^^^^^^^^^ code exact common
    }

    public static void Caught(CvmClient client)
    {
        try
        {
            client.DescribeInstancesSync(new());
        }
        catch (TencentCloudSDKException e) when (e.ErrorCode == "ResourceNotFound" || e.ErrorCode is "UnsupportedRegion" or "UnsupportedOperaton")
        //                                                       ^^^^^^^^^^^^^^^^ code exact common
        //                                                                                            ^^^^^^^^^^^^^^^^^ code exact common
        //                                                                                                                   ^^^^^^^^^^^^^^^^^^^ misspelled -> UnsupportedOperation
        {
            throw new TencentCloudSDKException("InternalError", e.RequestId);
            //                                  ^^^^^^^^^^^^^ code exact common
        }
        catch (TencentCloudSDKException e) when (e.ErrorCode is "RequestLimitExceeded"
        //                                                       ^^^^^^^^^^^^^^^^^^^^ code exact common
            or "RequestLimitExceeded.IPLimitExceeded"
            //  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact common
            or "RequestLimitExceeded.UinLimitExceded")
            //  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misspelled -> RequestLimitExceeded.UinLimitExceeded
        {
        }
    }
}
