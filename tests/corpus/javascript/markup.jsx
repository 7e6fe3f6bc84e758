// corpus: complete
import { cvm } from "tencentcloud-sdk-nodejs-cvm";

export function Failure({ error, retry }) {
  return (
    <div className="error" title='Error'>
      <p>It doesn't work: "ResourceInUse" isn't free / ready.</p>
      {error.code === "ResourceInUse" && <Badge code="ResourceInUse" label={'in use'} />}
      //               ^^^^^^^^^^^^^ code exact common
      //                                              ^^^^^^^^^^^^^ code exact common
      <a href="https://console.cloud.tencent.com/">Don't wait</a>
      {error.code === 'LimitExceeded' ? <i>can't</i> : <b>{messages["InternalError"]}</b>}
      //               ^^^^^^^^^^^^^ code exact common
      //                                                             ^^^^^^^^^^^^^ code exact common
      <button onClick={() => retry(error.code !== "ResourceUnavailable")}>Retry</button>
      //                                           ^^^^^^^^^^^^^^^^^^^ code exact common
    </div>
  );
}
