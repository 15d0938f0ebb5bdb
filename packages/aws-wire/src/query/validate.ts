import { ServiceError } from "@keymesh/errors";
import type { Type } from "protobufjs";
import { findViolations, validationMessage } from "../shape/validate.ts";
import type { QueryFlavour } from "./flavour.ts";

/**
 * `validate` in the words of the Query services. @throws ServiceError ValidationError (STS, IAM); MissingParameter |
 * InvalidParameterValue for the first violation (EC2)
 */
export function validateQuery(type: Type, message: object, flavour: QueryFlavour): void {
  const found = findViolations(type, message);
  const [first] = found;
  if (!first) return;
  if (flavour.kind === "query") throw new ServiceError("ValidationError", validationMessage(found));
  if (first.isMissing) {
    throw new ServiceError("MissingParameter", `The request must contain the parameter ${first.path}`);
  }
  throw new ServiceError(
    "InvalidParameterValue",
    `${first.shown.replace(/^Value '(.*)'$/s, "Value ($1)")} for parameter ${first.path} is invalid. ${first.constraint}`,
  );
}
