# corpus: complete
import unittest

import pytest
from tencentcloud.common.exception.tencent_cloud_sdk_exception import TencentCloudSDKException


class Tests(unittest.TestCase):
    def test_codes(self):
        with self.assertRaises(TencentCloudSDKException) as raised:
            call()
        self.assertEqual("ResourceNotFound", raised.exception.code)
        #                 ^^^^^^^^^^^^^^^^ code exact common
        self.assertEqual(raised.exception.code, 'AuthFailure.TokenFailure')
        #                                        ^^^^^^^^^^^^^^^^^^^^^^^^ code exact common
        self.assertIn("LimitExceeded", raised.exception.code)
        #              ^^^^^^^^^^^^^ code part common
        self.assertIn(raised.exception.code, ("ResourceInUse", "LimitExceeded.SpotQouta"))
        #                                      ^^^^^^^^^^^^^ code exact common
        #                                                       ^^^^^^^^^^^^^^^^^^^^^^^ misspelled -> LimitExceeded.SpotQuota
        assert raised.exception.code == "InvalidParameter", "InvalidParameter is expected"
        #                                ^^^^^^^^^^^^^^^^ code exact common


def test_message():
    with pytest.raises(TencentCloudSDKException, match="ResourceNotFound"):
    #                                                   ^^^^^^^^^^^^^^^^ code pattern common
        call()
    with pytest.raises(TencentCloudSDKException, match=r"^ResourceNotFound\.") as info:
    #                                                     ^^^^^^^^^^^^^^^^ code pattern common
        call()
    assert info.value.get_code() == "ResourceNotFound.HpcClutser"
    #                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^ misspelled -> ResourceNotFound.HpcCluster
