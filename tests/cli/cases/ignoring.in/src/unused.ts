import { cvm } from "tencentcloud-sdk-nodejs";

// tcerr:ignore[unknown-code, misspeled-code]
export const isBroken = (error) => error.code === "FailedOpreation";
export const isBusy = (error) => error.code === "RequestLimitExceeded"; // tcerr:ignore
