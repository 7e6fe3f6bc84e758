// corpus: complete
use aws_sdk_ec2::error::ProvideErrorMetadata;
use tencent_cloud_sdk::error::Error as TencentError;

// What one cloud calls its failures is no misspelling of the other's.
fn is_gone(aws: &impl ProvideErrorMetadata, tencent: &TencentError) -> bool {
    match aws.code() {
        Some("InvalidInstanceID.NotFound" | "InvalidVpcID.NotFound" | "InvalidKeyPair.NotFound" | "VcpuLimitExceeded") => true,
        //    ^^^^^^^^^^^^^^^^^^^^^^^^^^ not a code
        _ => tencent.code == "InvalidInstanceId.NotFound" || tencent.code() == "RequestLimitExceded",
        //                    ^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
        //                                                                      ^^^^^^^^^^^^^^^^^^^ misspelled -> RequestLimitExceeded
    }
}
