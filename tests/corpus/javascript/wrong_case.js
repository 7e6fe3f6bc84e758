// corpus: complete
const tencentcloud = require("tencentcloud-sdk-nodejs");

exports.status = (err, event, product) => {
  if (err.code === "invalidParameter" || err?.code === 'missingParameter') return 400;
  //                ^^^^^^^^^^^^^^^^ misspelled -> InvalidParameter
  //                                                    ^^^^^^^^^^^^^^^^ misspelled -> MissingParameter
  switch (err.code) {
    case "resourceNotFound":
      //  ^^^^^^^^^^^^^^^^ misspelled -> ResourceNotFound
      return 404;
  }
  if (event.type === "internalError" || product.code === "limitExceeded" || err.name === "resourceNotFound") return 1;
  return "internalError" === err.code || err.code === "ECONNRESET" || err.code === "systemError" ? 500 : 200;
  //      ^^^^^^^^^^^^^ misspelled -> InternalError
};
