// corpus: complete
const tencentcloud = require("tencentcloud-sdk-nodejs");

module.exports = (err, name) =>
  ["InternalErorr"].indexOf(err.code) >= 0 ||
  //^^^^^^^^^^^^^ misspelled -> InternalError
  ["InternalErorr", 'LimitExceded'].includes(err?.code) ||
  //^^^^^^^^^^^^^ misspelled -> InternalError
  //                 ^^^^^^^^^^^^ misspelled -> LimitExceeded
  new Set(["LimitExceded"]).has(err.code) ||
  //        ^^^^^^^^^^^^ misspelled -> LimitExceeded
  _.includes(["LimitExceded"], err.code) ||
  //           ^^^^^^^^^^^^ misspelled -> LimitExceeded
  ["LimitExceded"].some((known) => known === err.code) ||
  //^^^^^^^^^^^^ misspelled -> LimitExceeded
  ["LimitExceded", "RegionEror"].includes(name) ||
  ["LimitExceded"].map((known) => err.code).length > 0;
