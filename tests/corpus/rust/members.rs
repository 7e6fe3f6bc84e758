// corpus: complete
use tencentcloud_sdk::Error;

fn known(e: &Error, name: &str) -> bool {
    ["InternalErorr"].contains(&e.code())
    //^^^^^^^^^^^^^ misspelled -> InternalError
        || HashSet::from(["LimitExceded", "InternalErorr"]).contains(e.code())
        //                 ^^^^^^^^^^^^ misspelled -> LimitExceeded
        //                                 ^^^^^^^^^^^^^ misspelled -> InternalError
        || ["LimitExceded"].iter().any(|known| *known == e.code())
        //   ^^^^^^^^^^^^ misspelled -> LimitExceeded
        || ["LimitExceded", "RegionEror"].contains(&name)
        || HashSet::from(["LimitExceded"]).len() > e.code().len()
}
