// corpus: complete
const tencentcloud = require("tencentcloud-sdk-nodejs");

// Codes of our own are written this way, and those of the API are not compared here.
exports.status = (err) => {
  if (err.code === "userNotFound") return 404;
  if (err.code === "invalidParameter" || err.code === "missingParameter") return 400;
  return err.code === "internalError" || err.code === "ECONNRESET" ? 500 : 200;
};
