// corpus: complete
import { cvm } from "tencentcloud-sdk-nodejs";

export function Failure({ error }) {
  return (
    <p title="tcerr:ignore">
      {/* tcerr:ignore[misspelled-code] */}
      {error.code === "FailedOpreation" ? "// tcerr:ignore" : null}
//                     ^^^^^^^^^^^^^^^ misspelled -> FailedOperation
//                     ^^^^^^^^^^^^^^^ ignored misspelled-code
      // tcerr:ignore
      {error.code === "FailedOpreation"}
//                     ^^^^^^^^^^^^^^^ misspelled -> FailedOperation
      {error.code === "FailedOpreation" /* tcerr:ignore */}
//                     ^^^^^^^^^^^^^^^ misspelled -> FailedOperation
//                     ^^^^^^^^^^^^^^^ ignored misspelled-code
      {/* tcerr:ignore[misspelled-code] */} {error.code === "FailedOpreation"}
//                                                           ^^^^^^^^^^^^^^^ misspelled -> FailedOperation
//                                                           ^^^^^^^^^^^^^^^ ignored misspelled-code
      <Case // tcerr:ignore
//             ^^^^^^^^^^^^ unused-ignore
        isBroken={error.code === "FailedOpreation"}
//                                ^^^^^^^^^^^^^^^ misspelled -> FailedOperation
        // tcerr:ignore
        isIt={error.code === "FailedOpreation"}
//                            ^^^^^^^^^^^^^^^ misspelled -> FailedOperation
//                            ^^^^^^^^^^^^^^^ ignored misspelled-code
      />
    </p>
  );
}

export const isBroken = (error) => `
  ${error.code === "FailedOpreation" /* tcerr:ignore */}
//                  ^^^^^^^^^^^^^^^ misspelled -> FailedOperation
//                  ^^^^^^^^^^^^^^^ ignored misspelled-code
  // tcerr:ignore
  ${error.code === "FailedOpreation"}
//                  ^^^^^^^^^^^^^^^ misspelled -> FailedOperation
`;

// tcerr:ignore
export const isIt = (error) => `
  ${error.code === "FailedOpreation"}
//                  ^^^^^^^^^^^^^^^ misspelled -> FailedOperation
//                  ^^^^^^^^^^^^^^^ ignored misspelled-code
` + (error.code === "FailedOpreation");
//                   ^^^^^^^^^^^^^^^ misspelled -> FailedOperation
//                   ^^^^^^^^^^^^^^^ ignored misspelled-code
