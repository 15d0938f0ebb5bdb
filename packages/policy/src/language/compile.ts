import type { ErrorCode } from "@keymesh/errors";
import type { CompiledPolicy, PolicyKind } from "../types.ts";
import { parseDocument } from "./json.ts";
import { type Malformed, malformedWith } from "./malformed.ts";
import { compileStatement, type Statement } from "./statement.ts";

/** How a policy is to be taken in. */
export interface CompileOptions {
  /** The code a bad policy is refused with: IAM and STS say MalformedPolicyDocument, S3 MalformedPolicy. Default KMS's. */
  readonly errorCode?: ErrorCode;
  /** UTF-8 bytes a document may have. Default 131,072; KMS answers LimitExceededException past 32,768 before it compiles. */
  readonly maxBytes?: number;
  /**
   * The unique ids (`AIDA…`, `AROA…`) that users and roles had when the policy was attached, by ARN. One that is deleted and made
   * again under its old name is another principal, whom the policy does not name.
   */
  readonly principalIds?: Readonly<Record<string, string>> | undefined;
}

/** What is behind {@link CompiledPolicy}. */
export interface Policy extends CompiledPolicy {
  readonly kind: PolicyKind;
  readonly statements: readonly Statement[];
  /** Version 2012-10-17, which has policy variables. */
  readonly variables: boolean;
}

const defaultMaxBytes = 131_072;
const ELEMENTS: ReadonlySet<string> = new Set(["Version", "Id", "Statement"]);

/**
 * Parses, validates and compiles a policy document, once; `id` is what decisions call it (`default`, the inline policy's name).
 * A document without Version is of 2008-10-17, which has no policy variables.
 * @throws ServiceError MalformedPolicyDocumentException (or `options.errorCode`), saying what and where
 */
export function compilePolicy(
  id: string,
  documentJson: string,
  kind: PolicyKind,
  options: CompileOptions = {},
): CompiledPolicy {
  const malformed = malformedWith(options.errorCode ?? "MalformedPolicyDocumentException");
  const maxBytes = options.maxBytes ?? defaultMaxBytes;
  if (Buffer.byteLength(documentJson) > maxBytes)
    throw malformed(`Policy is larger than ${maxBytes} bytes.`, "");
  const document = parseDocument(documentJson, malformed);
  for (const name of Object.keys(document)) {
    if (!ELEMENTS.has(name)) throw malformed(`Syntax errors in policy: unknown element ${name}.`, "");
  }
  const { Version: version = "2008-10-17", Id: documentId, Statement: statement } = document;
  if (version !== "2012-10-17" && version !== "2008-10-17") {
    throw malformed("Policy document must be version 2012-10-17 or 2008-10-17.", "Version");
  }
  if (documentId !== undefined && typeof documentId !== "string")
    throw malformed("Id must be a string.", "Id");
  const list = Array.isArray(statement) ? statement : statement === undefined ? [] : [statement];
  if (list.length === 0) throw malformed("Syntax errors in policy: there is no statement.", "Statement");
  const setting = {
    kind,
    variables: version === "2012-10-17",
    malformed,
    principalIds: options.principalIds ?? {},
  };
  const statements = list.map((json, i) =>
    compileStatement(json, i, Array.isArray(statement) ? `Statement[${i}]` : "Statement", setting),
  );
  refuseRepeatedSids(statements, kind, malformed);
  const policy: Policy = { id, kind, statements, variables: setting.variables };
  return policy;
}

function refuseRepeatedSids(statements: readonly Statement[], kind: PolicyKind, malformed: Malformed): void {
  if (kind === "key") return; // whether KMS minds is not recorded
  const seen = new Set<string>();
  for (const { name } of statements) {
    if (seen.has(name))
      throw malformed(`Statement IDs (SID) in a single policy must be unique: ${name}`, "Statement");
    seen.add(name);
  }
}

/** Opens what {@link compilePolicy} made. */
export function opened(policy: CompiledPolicy): Policy {
  return policy as Policy;
}
