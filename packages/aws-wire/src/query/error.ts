import type { ServiceError } from "@keymesh/errors";
import { element, xmlDocument } from "../xml/build.ts";
import type { QueryFlavour } from "./flavour.ts";

/** The error body of EC2 (`<Response><Errors>…`), or of STS and IAM (`<ErrorResponse>…`). */
export function renderQueryError(error: ServiceError, requestId: string, flavour: QueryFlavour): string {
  const code = element("Code", error.code);
  const message = element("Message", error.message);
  if (flavour.kind === "ec2") {
    return xmlDocument(
      element("Response", [
        element("Errors", element("Error", [code, message])),
        element("RequestID", requestId),
      ]),
    );
  }
  const type = element("Type", error.status < 500 ? "Sender" : "Receiver");
  return xmlDocument(
    element("ErrorResponse", [element("Error", [type, code, message]), element("RequestId", requestId)], {
      xmlns: flavour.namespace,
    }),
  );
}
