export { ERROR_CODES, type ErrorCode, httpStatusOf, isErrorCode } from "./codes.ts";
export { asServiceError, ServiceError } from "./service-error.ts";
