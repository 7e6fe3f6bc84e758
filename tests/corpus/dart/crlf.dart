// corpus: complete
// Tencent Cloud, written on Windows: 'InternalError'
//                                     ^^^^^^^^^^^^^ code inside common
const error = 'FailedOperation.InvalidImageState'; // "ResourceInUse
//             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
const lines = '''
  ResourceInUse''', error1 = "ResourceInUse";
  //                          ^^^^^^^^^^^^^ code exact common
bool half(String code) => code == 'InternalError;
bool whole(String code) => switch (code) {
      'ResourceInUse' || "InternalErorr" => true,
//     ^^^^^^^^^^^^^ code exact common
      //                  ^^^^^^^^^^^^^ misspelled -> InternalError
      _ => code == 'InternalError',
      //            ^^^^^^^^^^^^^ code exact common
    };
