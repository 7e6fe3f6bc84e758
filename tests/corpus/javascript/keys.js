// corpus: complete
const tencentcloud = require('tencentcloud-sdk-nodejs-cdb')

// What an object is asked for is the name of a field, however much it looks like a code.
class Params {
  read(params) {
    this.CdbErrors = 'CdbErrors' in params ? params.CdbErrors : null
    this.ServiceErrors = 'InternalErrors' in params ? params.InternalErrors : null
    this.advice = 'ResourceNotFound.Foo' in params
    return 'FailedOperation.CdbError' in this.codes
    //      ^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
  }
}

module.exports = { Params, tencentcloud }
