import COS from "cos-nodejs-sdk-v5";
import { sts } from "tencentcloud-sdk-nodejs-sts";

type Advice = "retry" | "sign in again" | "fix the policy" | "ask support";

const ADVICE_BY_CODE: Record<string, Advice> = {
  RequestLimitExceeded: "retry",
  "AuthFailure.SecretIdNotFound": "sign in again",
  "AuthFailure.SignatureExpired": "sign in again",
  "AuthFailure.TokenFailure": "sign in again",
  "InvalidParameter.StrategyFormatError": "fix the policy",
  "InvalidParameter.PolicyTooLong": "fix the policy",
};

/** What a person can do about a failed request for temporary credentials. */
export function advice(code: string): Advice {
  if (code.startsWith("InternalError.")) {
    return "retry";
  }
  return ADVICE_BY_CODE[code] ?? "ask support";
}

/** Credentials for uploads into one folder of a bucket. */
export async function credentials(client: InstanceType<typeof sts.v20180813.Client>, policy: object) {
  try {
    const { Credentials } = await client.GetFederationToken({
      Name: "uploads",
      Policy: encodeURIComponent(JSON.stringify(policy)),
      DurationSeconds: 1800,
    });
    return Credentials;
  } catch (error: any) {
    throw new Error(`${error.code}: ${advice(error.code)} (request ${error.requestId})`);
  }
}

/** Whether a bucket holds an object. COS has an API, and error codes, of its own. */
export async function exists(cos: COS, location: { Bucket: string; Region: string; Key: string }): Promise<boolean> {
  try {
    await cos.headObject(location);
    return true;
  } catch (error: any) {
    if (error.code === "NoSuchKey" || error.statusCode === 404) {
      return false;
    }
    throw error;
  }
}
