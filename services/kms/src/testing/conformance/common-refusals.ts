import type { KeyState } from "../../domain/keys/key-record.ts";
import { keyPath } from "../../store/layout.ts";
import { accountId, region } from "../test-kms.ts";
import type { Bench, Body } from "./bench.ts";
import { allBut, outages, type Refusal, refusals } from "./refusal.ts";

const cryptographic = [
  "Decrypt",
  "DeriveSharedSecret",
  "Encrypt",
  "GenerateDataKey",
  "GenerateDataKeyPair",
  "GenerateDataKeyPairWithoutPlaintext",
  "GenerateDataKeyWithoutPlaintext",
  "GenerateMac",
  "ReEncrypt",
  "Sign",
  "Verify",
  "VerifyMac",
];
const onStores = [
  "ConnectCustomKeyStore",
  "CreateCustomKeyStore",
  "DeleteCustomKeyStore",
  "DescribeCustomKeyStores",
  "DisconnectCustomKeyStore",
  "UpdateCustomKeyStore",
];
/** Those whose request names no KMS key, by its id at least. */
const withoutKey = [
  ...onStores,
  "CreateKey",
  "DeleteAlias",
  "GenerateRandom",
  "ListKeys",
  "ListRetirableGrants",
];
/** Key states let these pass whatever they are (Developer Guide, Key states). */
export const inEveryState = [
  "DescribeKey",
  "GetKeyLastUsage",
  "GetKeyPolicy",
  "GetKeyRotationStatus",
  "ListAliases",
  "ListGrants",
  "ListKeyPolicies",
  "ListKeyRotations",
  "ListResourceTags",
  "PutKeyPolicy",
  "RetireGrant",
  "RevokeGrant",
];
/** Pending deletion lets these pass, other states do not. */
const notByDeletion = ["CancelKeyDeletion", "DeleteImportedKeyMaterial"];

const aliasArn = `arn:aws:kms:${region}:${accountId}:alias/any`;
const absentKey = `arn:aws:kms:${region}:${accountId}:key/11111111-2222-3333-4444-555555555555`;
const grantId = "0".repeat(64);

function keyMember(body: Body): string {
  if ("TargetKeyId" in body) return "TargetKeyId";
  return "DestinationKeyId" in body ? "DestinationKeyId" : "KeyId";
}

/** The same request about another key; a grant is named by its id then, where a token did. */
function aboutKey(key: string): (body: Body) => Body {
  return ({ GrantToken, ...body }) => ({
    ...body,
    ...(GrantToken ? { GrantId: grantId } : {}),
    [keyMember(body)]: key,
  });
}

async function scheduled(body: Body, bench: Bench): Promise<Body> {
  await bench.client.scheduleKeyDeletion({ keyId: body[keyMember(body)] as string });
  return body;
}

async function disabled(body: Body, bench: Bench): Promise<Body> {
  await bench.client.disableKey({ keyId: body[keyMember(body)] as string });
  return body;
}

/** Puts the key's record into a state that no operation of the mesh leaves it in for long. */
export function inState(state: KeyState): (body: Body, bench: Bench) => Promise<Body> {
  return async (body, { mesh }) => {
    const keyId = body.KeyId as string;
    const { record } = (await mesh.kms.keys.find(region, accountId, keyId))!;
    const value = Buffer.from(JSON.stringify({ ...record, state }));
    await mesh.kms.keys.write([{ put: keyPath(region, accountId, keyId), value }]);
    return body;
  };
}

const signing = { keySpec: "ECC_NIST_P256", keyUsage: "SIGN_VERIFY" };

/** The same request about a key of another usage. */
async function ofOtherUsage(body: Body, bench: Bench): Promise<Body> {
  const isSigning = "SigningAlgorithm" in body || "MacAlgorithm" in body || "PublicKey" in body;
  return aboutKey(await bench.key(isSigning ? {} : signing))(body);
}

const dryRuns = [...cryptographic, "CreateGrant", "RetireGrant", "RevokeGrant"];
const disabling = [
  ...cryptographic,
  "CreateGrant",
  "DisableKeyRotation",
  "EnableKeyRotation",
  "ReplicateKey",
  "RotateKeyOnDemand",
  "UpdatePrimaryRegion",
];
const aliasTaking = ["DescribeKey", "GetPublicKey"];
const withoutInvalidArn = [...withoutKey, ...cryptographic, "CreateAlias", "UpdateAlias", ...aliasTaking];

/** Errors that many operations give for the same reason. */
export const commonRefusals: readonly Refusal[] = [
  ...outages("KMSInternalException", allBut(), "everything"),
  ...outages(
    "DependencyTimeoutException",
    allBut(
      ...onStores,
      "GenerateMac",
      "ListKeyRotations",
      "ListResourceTags",
      "ReplicateKey",
      "TagResource",
      "UntagResource",
      "UpdatePrimaryRegion",
      "VerifyMac",
    ),
    "late",
  ),
  ...outages("KeyUnavailableException", cryptographic, "hsms"),
  ...refusals(
    "NotFoundException",
    allBut(...withoutKey),
    aboutKey(absentKey),
    `Key '${absentKey}' does not exist`,
  ),
  ...refusals(
    "InvalidArnException",
    allBut(...withoutInvalidArn, "RetireGrant"),
    aboutKey(aliasArn),
    "Key Aliases are not supported for this operation.",
  ),
  ...refusals("InvalidArnException", [...aliasTaking, "RetireGrant"], aboutKey("arn:aws:s3:::bucket")),
  ...refusals(
    "KMSInvalidStateException",
    allBut(...withoutKey, ...inEveryState, ...notByDeletion),
    scheduled,
    / is pending (replica )?deletion\.$/,
  ),
  ...refusals(
    "KMSInvalidStateException",
    ["CancelKeyDeletion"],
    inState("Disabled"),
    " is not pending deletion.",
  ),
  ...refusals(
    "KMSInvalidStateException",
    ["DeleteImportedKeyMaterial"],
    inState("Updating"),
    " is updating.",
  ),
  ...refusals("DisabledException", disabling, disabled, " is disabled."),
  ...refusals(
    "DryRunOperationException",
    dryRuns,
    (body) => ({ ...body, DryRun: true }),
    "The request would have succeeded, but the DryRun option is set.",
  ),
  ...refusals("InvalidGrantTokenException", [...cryptographic, "CreateGrant", "GetPublicKey"], (body) => ({
    ...body,
    GrantTokens: ["bm90IGEgdG9rZW4="],
  })),
  ...refusals(
    "InvalidKeyUsageException",
    cryptographic.filter((name) => name !== "Decrypt"),
    ofOtherUsage,
    / key usage is \w+ which is not valid for \w+\.$/,
  ),
];
