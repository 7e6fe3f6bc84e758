import * as tencentcloud from "tencentcloud-sdk-nodejs";

export const isThrottled = (error: { code: string }) =>		/* 制表符 */ error.code === "RequestLimitExceded";
