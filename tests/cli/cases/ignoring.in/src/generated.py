#!/usr/bin/env python3
# Generated; do not edit. tcerr:ignore-file[misspelled-code]
from tencentcloud.common.exception.tencent_cloud_sdk_exception import TencentCloudSDKException

CODES = {"FailedOpreation", "InvalidInstanceId.NotFuond"}
OTHER_CODES = {"FailedOperation.NobodyEverListedThis"}
