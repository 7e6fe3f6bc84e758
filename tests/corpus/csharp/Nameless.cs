// corpus: complete
// Nothing here names a cloud. Dotted codes speak for themselves; common words do not.
public static class Nameless
{
    public static bool Temporary(string code) => code switch
    {
        "InternalError" or "ResourceInUse" or "RequestLimitExceeded" => true,
//       ^^^^^^^^^^^^^ not a code
        "FailedOperation.InvalidImageState" or @"InvalidParameterValue.ZoneNotSupported" => false,
//       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
        //                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
        "FailedOperation.InvalidImageStat" or "FailedOperation.NothingOfThisSort" => false,
        _ => code == "ResourceNotFound",
    };
}
