import { uriEncode } from "@keymesh/aws-wire";
import { Iam, Sts } from "@keymesh/proto";

/** The two APIs identity serves. */
export type Service = "iam" | "sts";

/** The messages of an operation, with the constraints declared on them. */
export function messagesOf(service: Service, name: string) {
  const root = (service === "iam" ? Iam : Sts).protoRoot();
  return {
    request: root.lookupType(`keymesh.${service}.v1.${name}Request`),
    response: root.lookupType(`keymesh.${service}.v1.${name}Response`),
  };
}

const DOCUMENTS: ReadonlySet<string> = new Set(["policyDocument", "assumeRolePolicyDocument", "document"]);

/** An answer with its policy documents percent-encoded, as IAM's Query endpoint gives them. */
export function withEncodedDocuments<T>(value: T): T {
  if (Array.isArray(value)) return value.map(withEncodedDocuments) as T;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [
      name,
      DOCUMENTS.has(name) && typeof each === "string" ? uriEncode(each) : withEncodedDocuments(each),
    ]),
  ) as T;
}
