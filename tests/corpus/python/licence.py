# corpus: complete
# Copyright (C) 2020 THL A29 Limited, a Tencent company. All rights reserved.
# Licensed under the Apache License, Version 2.0.

# The licence names the company; the program has nothing to do with its cloud.


def retryable(error):
    if error.code == "InternalError" or error.code == "RequestLimitExceded":
        return True
    return error.code in ["InvalidParameter", "ResourceInUse", "FailedOperation.NothingOfThisSort"]

