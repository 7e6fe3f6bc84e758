// corpus: complete
import { vpc } from "tencentcloud-sdk-nodejs-vpc";

export function half(e) {
  if (e.code === "ResourceNotFound) {
  //              ^^^^^^^^^^^^^^^^ not a code
    return true;
  }
  if (e.code === 'LimitExceeded
  switch (e.code) {
    case "ResourceInUse":
    //    ^^^^^^^^^^^^^ code exact common
    case "InternalError
  }
  const pattern = /[;
  if (e.code === "InternalError") return `${e.code
  //              ^^^^^^^^^^^^^ code exact common
