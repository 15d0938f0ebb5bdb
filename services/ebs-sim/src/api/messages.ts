import { Ebs } from "@keymesh/proto";
import { type OperationName, operations } from "../operations/index.ts";

const PACKAGE = "keymesh.ebs.v1";

/** The messages of an operation, with the constraints declared on them. */
export function messagesOf(name: OperationName) {
  const root = Ebs.protoRoot();
  return {
    request: root.lookupType(`${PACKAGE}.${name}Request`),
    response: root.lookupType(`${PACKAGE}.${operations[name].response}`),
  };
}
