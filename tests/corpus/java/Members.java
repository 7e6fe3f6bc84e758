// corpus: complete
package corpus;

import com.tencentcloudapi.common.exception.TencentCloudSDKException;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

class Members {
    static boolean known(TencentCloudSDKException e, String name) {
        return Arrays.asList("InternalErorr").contains(e.getErrorCode())
        //                    ^^^^^^^^^^^^^ misspelled -> InternalError
            || Set.of("LimitExceded", "InternalError").contains(e.getErrorCode())
            //         ^^^^^^^^^^^^ misspelled -> LimitExceeded
            //                         ^^^^^^^^^^^^^ code exact common
            || List.of("LimitExceded").indexOf(e.getErrorCode()) >= 0
            //          ^^^^^^^^^^^^ misspelled -> LimitExceeded
            || new HashSet<>(Arrays.asList("LimitExceded", "Timeout")).contains(e.getErrorCode())
            //                              ^^^^^^^^^^^^ misspelled -> LimitExceeded
            || Set.of("LimitExceded", "RegionEror").contains(name)
            || List.of("LimitExceded").size() > name.indexOf(e.getErrorCode());
    }
}
