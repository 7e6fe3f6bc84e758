// corpus: complete
/* Tencent Cloud: "ResourceInUse" /* nested: `LimitExceeded` */ still 'InternalError' and it's not "closed */
//                 ^^^^^^^^^^^^^ code inside common
//                                            ^^^^^^^^^^^^^ code inside common
//                                                                     ^^^^^^^^^^^^^ code inside common
/// It's not closed: "ResourceInUse. See [Failure] and `AuthFailure.MFAFailure`.
//                                                      ^^^^^^^^^^^^^^^^^^^^^^ code inside common
import "package:tencent_cloud_api/tencent_cloud_api.dart";

const error = r'AuthFailure.TokenFailure', error1 = r"AuthFailure.MFAFailure", error2 = '''ResourceInUse''', error3 = """LimitExceeded""", error4 = r'''UnsupportedRegion''';
//              ^^^^^^^^^^^^^^^^^^^^^^^^ code exact common
//                                                    ^^^^^^^^^^^^^^^^^^^^^^ code exact common
//                                                                                         ^^^^^^^^^^^^^ code exact common
//                                                                                                                       ^^^^^^^^^^^^^ code exact common
//                                                                                                                                                      ^^^^^^^^^^^^^^^^^ code exact common
const error5 = '\x41uthFailure.SignatureFailure', error6 = "\u0041uthFailure.InvalidSecretId", error7 = '\u{41}uthFailure.TokenFailre';
//              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact
//                                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact
//                                                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misspelled -> AuthFailure.TokenFailure
const error8 = r'\x41uthFailure.SignatureFailure', error9 = "\$ResourceInUse", error10 = '\'', error11 = 'ResourceInUse';
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ not a code
//                                                                                                        ^^^^^^^^^^^^^ code exact common
const lines = '''
    'ResourceInUse' and ''two'' of them \'''
    ''', error12 = 'ResourceInUse';
    //              ^^^^^^^^^^^^^ code exact common
const raw = r"""
    $error ''' and "quoted" \""", error13 = 'ResourceInUse';
    //                                       ^^^^^^^^^^^^^ code exact common
const path = r'C:\', error14 = 'ResourceInUse', quoted = "it's", error15 = 'ResourceInUse', backslash = '\\', error16 = "ResourceInUse";
//                              ^^^^^^^^^^^^^ code exact common
//                                                                          ^^^^^^^^^^^^^ code exact common
//                                                                                                                       ^^^^^^^^^^^^^ code exact common

String literals(String code, String error) {
  final one = 'AuthFailure.$code' + "$code.NotFound" + 'ResourceInUse.${code}' + "ResourceUnavailable";
  //           ^^^^^^^^^^^^^^^^^ not a code
  //                                                    ^^^^^^^^^^^^^^^^^^^^^ not a code
  //                                                                              ^^^^^^^^^^^^^^^^^^^ code exact common
  final two = '${code == "UnsupportedRegion" ? 'ResourceUnavailable' : '}'} $code ${{'a': '{'}.length}', error = 'ResourceInUse';
  //                      ^^^^^^^^^^^^^^^^^ code exact common
  //                                            ^^^^^^^^^^^^^^^^^^^ code exact common
  //                                                                                                              ^^^^^^^^^^^^^ code exact common
  final three = "${'${error == 'UnknownParameter' ? "\"" : r'"'}'}", error1 = 'ResourceInUse';
  //                            ^^^^^^^^^^^^^^^^ code exact common
  //                                                                           ^^^^^^^^^^^^^ code exact common
  final four = '''
    ${code} 'quoted' ${code == 'InvalidFilter' ? "'" : '}'}
    //                          ^^^^^^^^^^^^^ code exact service
    ''', error2 = 'ResourceInUse';
    //             ^^^^^^^^^^^^^ code exact common
  final wide = '重试 😀 é'; if (code == 'UnsupportedRegion' || wide == "限流") return error == 'UnknownParameter' ? '😀' : 'ß';
  //                                  ^^^^^^^^^^^^^^^^^ code exact common
  //                                                                                       ^^^^^^^^^^^^^^^^ code exact common
  final comment = '// no comment'; if (code == 'ResourceInUse') return ''; // 'ResourceInUse
  //                                            ^^^^^^^^^^^^^ code exact common
  final block = '/* no comment'; /* "ResourceInUse */ if (code == /* it's */ "ResourceInUse") return "a 'b' c"; /* ' */
  //                                                                          ^^^^^^^^^^^^^ code exact common
  final money = r'$5', five = '\$5', dollar = '$', error3 = 'ResourceInUse', for$ = 1 ~/ 2, error4 = "ResourceInUse";
  //                                                         ^^^^^^^^^^^^^ code exact common
  //                                                                                                  ^^^^^^^^^^^^^ code exact common
  final symbol = #error, prefix = 'InvalidParameterValue.' + code, number = 1_000, error5 = 'ResourceInUse';
  //                               ^^^^^^^^^^^^^^^^^^^^^^ code prefix
  //                                                                                         ^^^^^^^^^^^^^ code exact common
  return error == r"InternalError" ? foobar"" : error;
  //                ^^^^^^^^^^^^^ code exact common
}
