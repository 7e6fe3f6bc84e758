// corpus: complete
// Tencent Cloud, written on Windows: "InternalError"
//                                     ^^^^^^^^^^^^^ code inside common
public static class Crlf
{
    const string Error = "FailedOperation.InvalidImageState"; // "ResourceInUse
    //                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
    const string Lines = @"
        ResourceInUse"; const string Error1 = "ResourceInUse";
        //                                     ^^^^^^^^^^^^^ code exact common
    static bool Half(string code) => code == "InternalError;
    static bool Whole(string code) => code switch
    {
        "InternalErorr" => true,
//       ^^^^^^^^^^^^^ misspelled -> InternalError
        _ => code == "InternalError",
        //            ^^^^^^^^^^^^^ code exact common
    };
}
