// corpus: complete
// Nothing here names a cloud. Dotted codes speak for themselves; common words do not.
bool temporary(String code) => switch (code) {
      'InternalError' || "ResourceInUse" || 'RequestLimitExceeded' => true,
//     ^^^^^^^^^^^^^ not a code
      'FailedOperation.InvalidImageState' || r'InvalidParameterValue.ZoneNotSupported' => false,
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
      //                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
      'FailedOperation.InvalidImageStat' || 'FailedOperation.NothingOfThisSort' => false,
      _ => code == 'ResourceNotFound',
    };
