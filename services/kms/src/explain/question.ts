import { ServiceError } from "@keymesh/errors";
import type { Principal } from "@keymesh/identity";
import type { kmsV1 } from "@keymesh/proto";
import type { Kms } from "../call.ts";
import { aliasNotFound, keyNotFound, parseKeyIdentifier } from "../domain/identifiers.ts";
import { operations } from "../service.ts";
import type { NamedKey } from "../steps/load-key.ts";
import type { LoadedKey } from "../store/stored-keys.ts";

const maxChars = 2_048;
const maxTokens = 10;
const maxTokenChars = 8_192;
const maxContextKeys = 100;
/** All values of the context together: a pattern in a policy is held against each of them. */
const maxContextChars = 16_384;
const servicePrincipal = /^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.amazonaws\.com$/;

/** Actions that name no KMS key, so that only the caller's own account decides. */
const accountActions: ReadonlySet<string> = new Set(
  (
    "CreateKey ListKeys ListAliases ListRetirableGrants GenerateRandom CreateCustomKeyStore DescribeCustomKeyStores " +
    "UpdateCustomKeyStore DeleteCustomKeyStore ConnectCustomKeyStore DisconnectCustomKeyStore"
  ).split(" "),
);

/** Actions a policy can name: those of the operations, ReEncrypt in its two halves. */
const actions: ReadonlyMap<string, string> = new Map(
  [...operations.map(({ name }) => name), "ReEncryptFrom", "ReEncryptTo"].map((name) => [
    name.toLowerCase(),
    name,
  ]),
);

/** The action asked about, without `kms:`, as the API writes it. @throws ServiceError ValidationException */
export function actionOf(text: string): string {
  const action = actions.get(text.slice(0, maxChars).toLowerCase().replace(/^kms:/, ""));
  if (action === undefined) throw invalid(`${text.slice(0, 100)} is not an action of KMS.`);
  if (action === "ReEncrypt")
    throw invalid("ReEncrypt takes two permissions: ask for ReEncryptFrom or ReEncryptTo.");
  if (action === "RetireGrant") {
    throw invalid(
      "Who may retire a grant is said by the grant: its retiring principal, its grantee if it includes RetireGrant, and the " +
        "account that made it. Policies can only deny it.",
    );
  }
  return action;
}

/** Whether an action is about no KMS key. */
export function isAccountAction(action: string): boolean {
  return accountActions.has(action);
}

/** Holds a request to its limits. @throws ServiceError ValidationException */
export function checkQuestion(
  request: kmsV1.ExplainDecisionRequest__Output,
  regions: readonly string[],
): void {
  const { principal, keyId, region, grantTokens, viaService, context } = request;
  if (principal === "" || principal.length > maxChars || keyId.length > maxChars) {
    throw invalid(`Principal must be there; it and the key have at most ${maxChars} characters.`);
  }
  if (region !== "" && !regions.includes(region))
    throw invalid(`There is no Region ${region.slice(0, 100)}.`);
  if (viaService !== "" && viaService !== "s3" && viaService !== "ec2") {
    throw invalid("ViaService is s3 or ec2.");
  }
  if (grantTokens.length > maxTokens || grantTokens.some((token) => token.length > maxTokenChars)) {
    throw invalid(`At most ${maxTokens} grant tokens of ${maxTokenChars} characters.`);
  }
  const keys = Object.entries(context);
  const isTooMuch = ([key, { values }]: (typeof keys)[number]) =>
    key.length > maxChars ||
    values.length > maxContextKeys ||
    values.some((value) => value.length > maxChars);
  const all = keys.flatMap(([, { values }]) => values).reduce((sum, value) => sum + value.length, 0);
  if (keys.length > maxContextKeys || keys.some(isTooMuch) || all > maxContextChars) {
    throw invalid(
      `At most ${maxContextKeys} context keys and values of ${maxChars} characters, ${maxContextChars} together.`,
    );
  }
}

/** The principal asked about. @throws ServiceError ValidationException when there is none */
export async function principalAsked(kms: Kms, name: string): Promise<Principal> {
  if (servicePrincipal.test(name)) return { type: "AWSService", arn: name, accountId: "", principalId: name };
  const found = await kms.directory.find(name);
  if (found === undefined) throw invalid(`There is no principal ${name.slice(0, 300)}.`);
  return found;
}

/** The key asked about, named as the principal would. Nothing is made by it, no AWS managed key either. @throws ServiceError NotFoundException */
export async function keyAsked(
  kms: Kms,
  principal: Principal,
  region: string,
  text: string,
): Promise<NamedKey> {
  const identifier = parseKeyIdentifier(text, region);
  const accountId = "accountId" in identifier ? identifier.accountId : principal.accountId;
  if ("keyId" in identifier) {
    return {
      key: found(await kms.keys.find(region, accountId, identifier.keyId), () =>
        keyNotFound(region, accountId, identifier.keyId),
      ),
    };
  }
  const { aliasName } = identifier;
  const alias = await kms.keys.alias(region, accountId, aliasName);
  const key = alias && (await kms.keys.find(region, accountId, alias.value.targetKeyId));
  return { key: found(key, () => aliasNotFound(region, accountId, aliasName)), alias: aliasName };
}

/** The region asked about: the one named, that of the key's ARN, or the mesh's first. */
export function regionAsked(
  { region, keyId }: kmsV1.ExplainDecisionRequest__Output,
  regions: readonly string[],
): string {
  const ofArn = /^arn:aws:kms:([a-z0-9-]+):/.exec(keyId)?.[1];
  if (region !== "") return region;
  return ofArn !== undefined && regions.includes(ofArn) ? ofArn : regions[0]!;
}

function found(key: LoadedKey | undefined, absent: () => ServiceError): LoadedKey {
  if (key === undefined) throw absent();
  return key;
}

function invalid(message: string): ServiceError {
  return new ServiceError("ValidationException", message);
}
