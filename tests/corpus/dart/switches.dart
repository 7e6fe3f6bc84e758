// corpus: complete
// What to do about the errors of Tencent Cloud.

String? hint(String code, int status) {
  switch (code) {
    case 'RequestLimitExceeded':
    //    ^^^^^^^^^^^^^^^^^^^^ code exact common
    case "RequestLimitExceeded.IPLimitExceeded":
    //    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact common
    case 'InternalErorr':
    //    ^^^^^^^^^^^^^ misspelled -> InternalError
      return 'later';
    case 'ResourceInUse' || 'ResourceUnavailable' || 'ResourceInsuficient': // "ResourceNotFound" is no failure
    //    ^^^^^^^^^^^^^ code exact common
    //                       ^^^^^^^^^^^^^^^^^^^ code exact common
    //                                                ^^^^^^^^^^^^^^^^^^^ misspelled -> ResourceInsufficient
    //                                                                          ^^^^^^^^^^^^^^^^ code inside common
      return 'Running';
    case 'InternalError' when status == 500:
    //    ^^^^^^^^^^^^^ code exact common
      return 'Unavailable';
    case final other when other.startsWith('InvalidParameter'):
    //                                      ^^^^^^^^^^^^^^^^ code prefix common
      return 'InvalidParameterValue.ZoneNotSupported';
      //      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
    case 'Success' || 'OK' || 'Timeout':
      continue none;
    none:
    default:
      return null;
  }
}

String text(String? code, int status) => switch (code) {
      'AuthFailure.SecretIdNotFound' || "AuthFailure.InvalidSecretId" => '密钥不存在。',
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact common
      //                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact common
      'AuthFailure.SignatureFailre' => '签名错误。',
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^ misspelled -> AuthFailure.SignatureFailure
      'LimitExceeded' when status > 0 => 'Limit',
//     ^^^^^^^^^^^^^ code exact common
      'LimitExceded' when status > 0 => 'Limit',
//     ^^^^^^^^^^^^ misspelled -> LimitExceeded
      null || '' || 'OK' => 'DryRunOperation',
      //                     ^^^^^^^^^^^^^^^ code exact common
      _ => 'unknown: $code',
    };

bool retry(int status, String code) => switch ((status, code)) {
      (503, 'ServiceUnavailable') || (429, 'RequestLimitExceeded') => true,
      //     ^^^^^^^^^^^^^^^^^^ code exact common
      //                                    ^^^^^^^^^^^^^^^^^^^^ code exact common
      (_, 'RequestLimitExceded') => true,
      //   ^^^^^^^^^^^^^^^^^^^ misspelled -> RequestLimitExceeded
      _ => false,
    };

enum ErrorCode {
  missing('MissingParameter', 400),
  //       ^^^^^^^^^^^^^^^^ code exact common
  unknown('AuthFailure.MFAFailre', 400),
  //       ^^^^^^^^^^^^^^^^^^^^^ misspelled -> AuthFailure.MFAFailure
  @JsonValue('AuthFailure.TokenFailure')
  //          ^^^^^^^^^^^^^^^^^^^^^^^^ code exact common
  token("AuthFailure.TokenFailure", 403),
  //     ^^^^^^^^^^^^^^^^^^^^^^^^ code exact common
  other('Other', 0);

  const ErrorCode(this.code, this.status);
  final String code;
  final int status;

  static ErrorCode? parse(String text) => values.firstWhereOrNull((it) => it.code == text && text != 'UnsupportedRegion');
  //                                                                                                  ^^^^^^^^^^^^^^^^^ code exact common
}
