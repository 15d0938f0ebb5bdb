import { Kms as KmsService } from "@keymesh/proto";

/** A message as the proto describes it, field constraints included. */
export type MessageType = ReturnType<ReturnType<typeof KmsService.protoRoot>["lookupType"]>;

/** The request and response messages of an operation, with their constraints, from kms.proto. */
export function messagesOf(operation: string): {
  readonly request: MessageType;
  readonly response: MessageType;
} {
  const root = KmsService.protoRoot();
  return {
    request: root.lookupType(`keymesh.kms.v1.${operation}Request`),
    response: root.lookupType(`keymesh.kms.v1.${operation}Response`),
  };
}
