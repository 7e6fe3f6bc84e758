// corpus: complete
using System.Linq;
using TencentCloud.Common;

class Members
{
    static bool Known(TencentCloudSDKException e, string name) =>
        new[] { "InternalErorr" }.Contains(e.ErrorCode)
        //       ^^^^^^^^^^^^^ misspelled -> InternalError
        || new HashSet<string> { "LimitExceded", "InternalErorr" }.Contains(e.ErrorCode)
        //                        ^^^^^^^^^^^^ misspelled -> LimitExceeded
        //                                        ^^^^^^^^^^^^^ misspelled -> InternalError
        || e.ErrorCode is "LimitExceded" or "InternalErorr"
        //                 ^^^^^^^^^^^^ misspelled -> LimitExceeded
        //                                   ^^^^^^^^^^^^^ misspelled -> InternalError
        || e.ErrorCode is not "LimitExceded" and not "InternalErorr"
        //                     ^^^^^^^^^^^^ misspelled -> LimitExceeded
        //                                            ^^^^^^^^^^^^^ misspelled -> InternalError
        || new[] { "LimitExceded", "RegionEror" }.Contains(name)
        || name is "LimitExceded" or "RegionEror";
}
