import type { AuthorizationRequest, PolicyPrincipal } from "../types.ts";
import { serviceNames } from "./principal.ts";

/**
 * The condition keys of one request, names in lower case. Those that follow from the principal (aws:PrincipalArn,
 * aws:username …) are made here and cannot be set from outside. Built only when the first condition asks.
 */
export class RequestContext {
  readonly #request: AuthorizationRequest;
  readonly #encryptionContext: Readonly<Record<string, string>> | undefined;
  readonly #principalTags: Readonly<Record<string, string>> | undefined;
  #values: Map<string, readonly string[]> | undefined;

  constructor(
    request: AuthorizationRequest,
    encryptionContext?: Readonly<Record<string, string>>,
    principalTags?: Readonly<Record<string, string>>,
  ) {
    this.#request = request;
    this.#encryptionContext = encryptionContext;
    this.#principalTags = principalTags;
  }

  /** All values of a key (name in lower case), or undefined when the request does not have the key. */
  valuesOf(name: string): readonly string[] | undefined {
    this.#values ??= this.#build();
    return this.#values.get(name);
  }

  #build(): Map<string, readonly string[]> {
    const values = new Map<string, readonly string[]>();
    for (const [name, value] of Object.entries(this.#request.context)) {
      // A key with no values is no key: ForAllValues holds, ForAnyValue does not, Null says true.
      if (value === undefined || (typeof value === "object" && value.length === 0)) continue;
      values.set(name.toLowerCase(), asStrings(value));
    }
    if (this.#encryptionContext !== undefined) addEncryptionContext(values, this.#encryptionContext);
    for (const [name, value] of principalKeys(this.#request.principal)) values.set(name, asStrings(value));
    addPrincipalTags(values, { ...this.#principalTags, ...this.#request.principal.sessionTags });
    if (this.#request.action.startsWith("kms:")) {
      values.set("kms:calleraccount", [this.#request.principal.accountId]);
    }
    return values;
  }
}

function asStrings(value: string | readonly string[] | boolean | number): readonly string[] {
  return typeof value === "object" ? value : [String(value)];
}

/** kms:EncryptionContext:<key> does not tell upper from lower case in the key's name, kms:EncryptionContextKeys does. */
function addEncryptionContext(
  values: Map<string, readonly string[]>,
  encryptionContext: Readonly<Record<string, string>>,
): void {
  const pairs = Object.entries(encryptionContext);
  if (pairs.length === 0) return;
  values.set(
    "kms:encryptioncontextkeys",
    pairs.map(([key]) => key),
  );
  const added = new Map<string, string[]>();
  for (const [key, value] of pairs) {
    const name = `kms:encryptioncontext:${key.toLowerCase()}`;
    const others = added.get(name);
    if (others === undefined) added.set(name, [value]);
    else others.push(value);
  }
  for (const [name, all] of added) values.set(name, all);
}

function addPrincipalTags(
  values: Map<string, readonly string[]>,
  tags: Readonly<Record<string, string>>,
): void {
  for (const [key, value] of Object.entries(tags)) {
    values.set(`aws:principaltag/${key.toLowerCase()}`, [value]);
  }
}

const PRINCIPAL_TYPES = {
  Root: "Account",
  IAMUser: "User",
  AssumedRole: "AssumedRole",
  AWSService: "Service",
} as const;

function principalKeys(principal: PolicyPrincipal): [string, string | readonly string[]][] {
  const keys: [string, string | readonly string[]][] = [
    ["aws:principaltype", PRINCIPAL_TYPES[principal.type]],
    ["aws:principalisawsservice", String(principal.type === "AWSService")],
  ];
  if (principal.type === "AWSService") {
    keys.push(
      ["aws:principalservicename", principal.arn],
      ["aws:principalservicenameslist", serviceNames(principal.arn)],
    );
    return keys;
  }
  keys.push(["aws:principalarn", principal.roleArn ?? principal.arn]);
  keys.push(["aws:principalaccount", principal.accountId]);
  if (principal.principalId !== undefined) keys.push(["aws:userid", principal.principalId]);
  if (principal.type === "IAMUser" && principal.userName !== undefined) {
    keys.push(["aws:username", principal.userName]);
  }
  if (principal.sourceIdentity !== undefined) keys.push(["aws:sourceidentity", principal.sourceIdentity]);
  if (principal.tokenIssuedMs !== undefined) {
    keys.push(["aws:tokenissuetime", new Date(principal.tokenIssuedMs).toISOString()]);
    // Only temporary credentials have the key, and the mesh has no MFA devices.
    keys.push(["aws:multifactorauthpresent", "false"]);
  }
  return keys;
}
