import type { kmsV1 } from "@keymesh/proto";
import { InvalidArgumentError } from "commander";
import { MeshError } from "../mesh/mesh-error.ts";

/** What stands on the command line after `keymesh why`. */
export interface WhyOptions {
  readonly region?: string;
  readonly account?: string;
  readonly context: Readonly<Record<string, string>>;
  readonly grantToken: readonly string[];
  readonly via?: string;
  readonly condition: Readonly<Record<string, readonly string[]>>;
}

const defaultAccount = "000000000000";

/** The question to KMS. @throws MeshError for a principal that is none */
export function questionOf(
  principal: string,
  action: string,
  key: string | undefined,
  options: WhyOptions,
): kmsV1.ExplainDecisionRequest {
  const context = Object.entries(options.condition).map(([name, values]) => [name, { values: [...values] }]);
  return {
    principal: principalOf(principal, options.account ?? accountOf(key)),
    action,
    keyId: key ?? "",
    region: options.region ?? "",
    encryptionContext: { ...options.context },
    grantTokens: [...options.grantToken],
    viaService: options.via ?? "",
    context: Object.fromEntries(context) as kmsV1.ExplainDecisionRequest["context"],
  };
}

/** The account of the key, if its ARN says so. */
function accountOf(key: string | undefined): string {
  return /^arn:aws:kms:[a-z0-9-]+:(\d{12}):/.exec(key ?? "")?.[1] ?? defaultAccount;
}

/** `user/ann`, `role/app` and `root` are of the account; everything else must be whole. */
function principalOf(text: string, account: string): string {
  if (/^(user|role)\/.+$/.test(text) || text === "root") return `arn:aws:iam::${account}:${text}`;
  if (/^(arn:|\w{16,128}$|\d{12}$|test$|[a-z0-9.-]+\.amazonaws\.com$)/.test(text)) return text;
  throw new MeshError(
    `${text} is no principal: write an ARN, user/<name>, role/<name>, root or an access key id.`,
  );
}

/** Collects `name=value`. */
export function pair(text: string, before: Readonly<Record<string, string>>): Record<string, string> {
  const [name, value] = split(text);
  return { ...before, [name]: value };
}

/** Collects `name=value`, several values of one name together; `name=` alone takes the key out of the request. */
export function values(
  text: string,
  before: Readonly<Record<string, readonly string[]>>,
): Record<string, readonly string[]> {
  const [name, value] = split(text);
  return { ...before, [name]: value === "" ? [] : [...(before[name] ?? []), value] };
}

/** Collects words. */
export function word(text: string, before: readonly string[]): string[] {
  return [...before, text];
}

function split(text: string): [string, string] {
  const at = text.indexOf("=");
  if (at < 1) throw new InvalidArgumentError("must be name=value.");
  return [text.slice(0, at), text.slice(at + 1)];
}
