import { limits } from "../../domain/limits.ts";
import { grantCountPath } from "../../store/layout.ts";
import { accountId, region } from "../test-kms.ts";
import { wrapMaterial } from "../wrap-material.ts";
import { type Bench, base64, material, message } from "./bench.ts";
import { having, type Refusal, type Row, refusals, type Spoil } from "./refusal.ts";
import { proxyStore, storeId } from "./requests.ts";
import { storeRows } from "./store-refusals.ts";

const signing = { keySpec: "ECC_NIST_P256", keyUsage: "SIGN_VERIFY" };
const aboutSigningKey: Spoil = async (body, bench) => ({ ...body, KeyId: await bench.key(signing) });
const aboutOrdinaryKey: Spoil = async (body, bench) => ({ ...body, KeyId: await bench.key() });
const badMarker = having({ Marker: "bm90IGEgbWFya2Vy" });
const badGrantId = having({ GrantId: "short" });
const sm2 = { KeySpec: "SM2", KeyUsage: "SIGN_VERIFY" };
const tooLongPolicy = having({
  Policy: JSON.stringify({ Version: "2012-10-17", Id: "x".repeat(limits.maxPolicyBytes), Statement: [] }),
});
const notJson = having({ Policy: "{" });
const twice = having({
  Tags: [
    { TagKey: "a", TagValue: "1" },
    { TagKey: "a", TagValue: "2" },
  ],
});

async function crowded(keyId: string, bench: Bench): Promise<void> {
  for (let i = 0; i < limits.maxAliasesPerKey; i++) await bench.alias(keyId);
}

const grants: readonly Row[] = [
  ["ListGrants", "InvalidGrantIdException", badGrantId],
  [
    "RetireGrant",
    "InvalidGrantIdException",
    async (_, bench) => {
      const keyId = await bench.key();
      return { KeyId: `arn:aws:kms:${region}:${accountId}:key/${keyId}`, GrantId: "short" };
    },
  ],
  ["RevokeGrant", "InvalidGrantIdException", badGrantId],
  ["RetireGrant", "InvalidGrantTokenException", () => ({ GrantToken: "bm90IGEgdG9rZW4=" })],
  [
    "CreateGrant",
    "LimitExceededException",
    async (body, { mesh }) => {
      const key = { region, accountId, keyId: body.KeyId as string };
      const value = Buffer.from(String(limits.maxGrantsPerKey));
      await mesh.kms.keys.write([{ put: grantCountPath(key), value }]);
      return body;
    },
  ],
  ["ListRetirableGrants", "InvalidArnException", having({ RetiringPrincipal: "arn:aws:iam::1:nobody" })],
];

const aliases: readonly Row[] = [
  [
    "CreateAlias",
    "AlreadyExistsException",
    async (body, bench) => ({ ...body, AliasName: await bench.alias(await bench.key()) }),
    " already exists",
  ],
  ["CreateAlias", "InvalidAliasNameException", having({ AliasName: "alias/aws/mine" })],
  [
    "CreateAlias",
    "LimitExceededException",
    async (body, bench) => {
      await crowded(body.TargetKeyId as string, bench);
      return body;
    },
  ],
  [
    "UpdateAlias",
    "LimitExceededException",
    async (body, bench) => {
      await crowded(body.TargetKeyId as string, bench);
      return body;
    },
  ],
  ["DeleteAlias", "NotFoundException", having({ AliasName: "alias/none" }), " is not found."],
];

const lists: readonly Row[] = [
  "DescribeCustomKeyStores",
  "ListAliases",
  "ListGrants",
  "ListKeyRotations",
  "ListKeys",
  "ListResourceTags",
  "ListRetirableGrants",
].map((name): Row => [name, "InvalidMarkerException", badMarker]);

const keys: readonly Row[] = [
  ["CreateKey", "TagException", twice, "Duplicate tag keys"],
  [
    "TagResource",
    "TagException",
    having({ Tags: [{ TagKey: "aws:a", TagValue: "" }] }),
    "Tags beginning with aws: are reserved",
  ],
  ["UntagResource", "TagException", having({ TagKeys: ["aws:a"] }), "Tags beginning with aws: are reserved"],
  ["ReplicateKey", "TagException", twice, "Duplicate tag keys"],
  ["CreateKey", "MalformedPolicyDocumentException", notJson],
  ["PutKeyPolicy", "MalformedPolicyDocumentException", notJson],
  ["ReplicateKey", "MalformedPolicyDocumentException", notJson],
  ["PutKeyPolicy", "LimitExceededException", tooLongPolicy],
  ["CreateKey", "LimitExceededException", tooLongPolicy],
  ["ReplicateKey", "LimitExceededException", tooLongPolicy],
  ["CreateKey", "UnsupportedOperationException", having(sm2)],
  [
    "ReplicateKey",
    "AlreadyExistsException",
    async (body, bench) => {
      await bench.client.replicateKey({ keyId: body.KeyId as string, replicaRegion: "eu-west-1" });
      return body;
    },
  ],
  ["ReplicateKey", "UnsupportedOperationException", aboutOrdinaryKey, " is not a multi-region primary key."],
  ["UpdatePrimaryRegion", "UnsupportedOperationException", aboutOrdinaryKey],
  ["DisableKeyRotation", "UnsupportedOperationException", aboutSigningKey],
  ["EnableKeyRotation", "UnsupportedOperationException", aboutSigningKey],
  ["ListKeyRotations", "UnsupportedOperationException", aboutSigningKey],
  ["RotateKeyOnDemand", "UnsupportedOperationException", aboutSigningKey],
  [
    "RotateKeyOnDemand",
    "LimitExceededException",
    async (body, bench) => {
      const keyId = body.KeyId as string;
      for (let i = 0; i < limits.maxOnDemandRotations; i++) await bench.client.rotateKeyOnDemand({ keyId });
      return body;
    },
    "The on-demand rotations limit has been reached for the given keyId.",
  ],
  [
    "RotateKeyOnDemand",
    "ConflictException",
    async (body, bench) => {
      await bench.client.enableKeyRotation({ keyId: body.KeyId as string, rotationPeriodInDays: 90 });
      bench.mesh.clock.advanceDays(90 - 1 / 144);
      return body;
    },
  ],
  ["GetPublicKey", "UnsupportedOperationException", aboutOrdinaryKey],
  ["GenerateDataKeyPair", "UnsupportedOperationException", having({ KeyPairSpec: "SM2" })],
  ["GenerateDataKeyPairWithoutPlaintext", "UnsupportedOperationException", having({ KeyPairSpec: "SM2" })],
  [
    "GenerateRandom",
    "UnsupportedOperationException",
    async (body, bench) => ({ ...body, CustomKeyStoreId: await storeId(bench, proxyStore(bench)) }),
  ],
];

const ciphertexts: readonly Row[] = [
  ["Decrypt", "InvalidCiphertextException", having({ CiphertextBlob: base64(message), KeyId: undefined })],
  ["ReEncrypt", "InvalidCiphertextException", having({ CiphertextBlob: base64(message) })],
  [
    "Decrypt",
    "IncorrectKeyException",
    async (body, bench) => ({ ...body, KeyId: await bench.key() }),
    "The key ID in the request does not identify a CMK that can perform this operation.",
  ],
  [
    "ReEncrypt",
    "IncorrectKeyException",
    async (body, bench) => ({ ...body, SourceKeyId: await bench.key() }),
  ],
  [
    "Decrypt",
    "InvalidKeyUsageException",
    having({ EncryptionAlgorithm: "RSAES_OAEP_SHA_256" }),
    "Algorithm RSAES_OAEP_SHA_256 is incompatible with key spec SYMMETRIC_DEFAULT.",
  ],
  ["Verify", "KMSInvalidSignatureException", having({ Message: base64(material) })],
  ["VerifyMac", "KMSInvalidMacException", having({ Message: base64(material) })],
];

const imports: readonly Row[] = [
  [
    "GetParametersForImport",
    "UnsupportedOperationException",
    aboutOrdinaryKey,
    " origin is AWS_KMS which is not valid for this operation.",
  ],
  [
    "ImportKeyMaterial",
    "UnsupportedOperationException",
    aboutOrdinaryKey,
    " origin is AWS_KMS which is not valid for this operation.",
  ],
  [
    "DeleteImportedKeyMaterial",
    "UnsupportedOperationException",
    aboutOrdinaryKey,
    " origin is AWS_KMS which is not valid for this operation.",
  ],
  ["ImportKeyMaterial", "InvalidImportTokenException", having({ ImportToken: base64(message) })],
  [
    "ImportKeyMaterial",
    "InvalidCiphertextException",
    having({ EncryptedKeyMaterial: base64(Buffer.alloc(256, 1)) }),
  ],
  [
    "ImportKeyMaterial",
    "ExpiredImportTokenException",
    (body, bench) => {
      bench.mesh.clock.advanceDays(1.01);
      return body;
    },
  ],
  [
    "ImportKeyMaterial",
    "IncorrectKeyMaterialException",
    async (body, bench) => {
      const keyId = await bench.importedKey();
      const other = await wrapMaterial(bench.mesh, keyId, Buffer.alloc(32, 9));
      return {
        ...body,
        KeyId: keyId,
        ImportToken: base64(other.importToken),
        EncryptedKeyMaterial: base64(other.encryptedKeyMaterial),
        ImportType: "EXISTING_KEY_MATERIAL",
      };
    },
  ],
];

const rows = [grants, aliases, lists, keys, ciphertexts, imports, storeRows].flat();

/** Errors that an operation gives for a reason of its own. */
export const ownRefusals: readonly Refusal[] = rows.flatMap(([operation, error, spoil, says]) =>
  refusals(error, [operation], spoil, says),
);
