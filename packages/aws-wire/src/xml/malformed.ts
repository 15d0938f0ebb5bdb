import { ServiceError } from "@keymesh/errors";

/** The error for a document that is not what it should be. */
export function malformedXml(): ServiceError {
  return new ServiceError(
    "MalformedXML",
    "The XML you provided was not well-formed or did not validate against our published schema",
  );
}
