// corpus: complete
import 'package:tencent_cloud_api/tencent_cloud_api.dart';
import 'package:test/test.dart';

void main() {
  group('errors', () {
    test('have codes', () async {
      expect(error.code, 'ResourceInsufficient');
      //                  ^^^^^^^^^^^^^^^^^^^^ code exact common
      expect(error.code, equals('ResourcesSoldOut.SpecifiedInstanceType'));
      //                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
      expect(error.code, equals("ResourceInsufficent"), reason: 'the code');
      //                         ^^^^^^^^^^^^^^^^^^^ misspelled -> ResourceInsufficient
      expect(error.code, isNot('InternalError'));
      //                        ^^^^^^^^^^^^^ code exact common
      expect(error.code, startsWith('InvalidParameterValue.'));
      //                             ^^^^^^^^^^^^^^^^^^^^^^ code prefix
      expect(error.message, contains('ResourceNotFound'));
      //                              ^^^^^^^^^^^^^^^^ code part common
      expect(error.code, anyOf('ResourceInUse', 'ResourceUnavailable'));
      //                        ^^^^^^^^^^^^^ code exact common
      //                                         ^^^^^^^^^^^^^^^^^^^ code exact common
      expect(error.code, isIn(['LimitExceeded', 'LimitExceded']));
      //                        ^^^^^^^^^^^^^ code exact common
      //                                         ^^^^^^^^^^^^ misspelled -> LimitExceeded
      expect(error.code, equalsIgnoringCase('unsupportedregion'));
      //                                     ^^^^^^^^^^^^^^^^^ code folded common
      expect(error.code, matches(r'^AuthFailure\.TokenFailure$'));
      //                            ^^^^^^^^^^^^^^^^^^^^^^^^^ code pattern common
      expect(error.code == 'UnknownParameter', isTrue);
      //                    ^^^^^^^^^^^^^^^^ code exact common
      expect(call(), throwsA(isA<TencentCloudException>().having((e) => e.code, 'code', 'AuthFailure.TokenFailure')));
      //                                                                                 ^^^^^^^^^^^^^^^^^^^^^^^^ code exact common
      await expectLater(call(), throwsA(predicate((TencentCloudException e) => e.code == 'MissingParameter')));
      //                                                                                  ^^^^^^^^^^^^^^^^ code exact common
      expect(error.message, 'not found');
      when(() => client.call(any())).thenThrow(TencentCloudException(code: 'InvalidRequest', message: ''));
      //                                                                    ^^^^^^^^^^^^^^ code exact common
      assert(error.code == 'InvalidAction');
      //                    ^^^^^^^^^^^^^ code exact common
    });

    for (final code in ['RequestLimitExceeded', 'InternalError']) {
    //                   ^^^^^^^^^^^^^^^^^^^^ code exact common
    //                                           ^^^^^^^^^^^^^ code exact common
      test('$code is tried again', () => expect(isRetryable(code), isTrue));
    }
  });
}

const recorded = '''
    {"Response": {"Error": {"Code": "DryRunOperation", "Message": "no"}, "RequestId": "1"}}
//   ^^^^^^^^^^ response failure
//                                   ^^^^^^^^^^^^^^^ code exact common
''';
const other = r'{"Response": {"Error": {"Code": "OperationDenied", "Message": "no"}, "RequestId": "2"}}';
//               ^^^^^^^^^^ response failure
//                                               ^^^^^^^^^^^^^^^ code exact service
const escaped = "{\"Response\":{\"Error\":{\"Code\":\"InvalidRequest\",\"Message\":\"no\"},\"RequestId\":\"3\"}}";
//                ^^^^^^^^^^^^ response failure
//                                                    ^^^^^^^^^^^^^^ code exact common
