// corpus: complete
import React, { type ReactNode } from "react";
import type { TencentCloudSDKHttpException } from "tencentcloud-sdk-nodejs/tencentcloud/common/exception";

const messages: Record<string, ReactNode> = {
  "AuthFailure.SecretIdNotFound": <>The key doesn't exist</>,
// ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact common
  "AuthFailure.SignatureExpire": <b>The computer's clock is wrong</b>,
// ^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact common
};

export const View = ({ error }: { error: TencentCloudSDKHttpException }) => (
  <section aria-label="error">
    {error.code! in messages ? messages[error.code!] : `${error.code}`}
    {error.code === "LimitExceeded" && <p>You've reached the limit 😀</p>}{error.code === 'ResourceInUse'}
    //               ^^^^^^^^^^^^^ code exact common
    //                                                                                    ^^^^^^^^^^^^^ code exact common
  </section>
);
