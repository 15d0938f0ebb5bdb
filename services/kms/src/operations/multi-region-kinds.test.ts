import { describe, expect, test } from "vitest";
import { accountId, createTestKms, root } from "../testing/test-kms.ts";

const [home, there] = ["us-east-1", "eu-west-1"] as const;
const message = Buffer.from("the launch code");

/** A primary of some kind in the first Region, replicated to the second. */
async function replicated(request: object) {
  const mesh = createTestKms();
  const { keyMetadata } = await mesh.as(root).createKey({ multiRegion: true, ...request });
  const keyId = keyMetadata!.keyId!;
  await mesh.as(root).replicateKey({ keyId, replicaRegion: there });
  return { mesh, keyId, inRegion: (region: string) => mesh.as(root, region) };
}

describe("a replica of an asymmetric or HMAC key", () => {
  test.each([
    ["RSA_2048", "RSASSA_PSS_SHA_256"],
    ["ECC_NIST_P256", "ECDSA_SHA_256"],
  ])("of spec %s verifies what its primary signed", async (keySpec, signingAlgorithm) => {
    const { keyId, inRegion } = await replicated({ keySpec, keyUsage: "SIGN_VERIFY" });
    const { signature } = await inRegion(home).sign({ keyId, message, signingAlgorithm });
    const verified = await inRegion(there).verify({ keyId, message, signature, signingAlgorithm });
    expect(verified).toMatchObject({
      signatureValid: true,
      keyId: `arn:aws:kms:${there}:${accountId}:key/${keyId}`,
    });
    const [mine, theirs] = await Promise.all(
      [home, there].map((region) => inRegion(region).getPublicKey({ keyId })),
    );
    expect(mine!.publicKey).toEqual(theirs!.publicKey);
  });

  test("of spec HMAC_256 makes and verifies the same MAC", async () => {
    const { keyId, inRegion } = await replicated({ keySpec: "HMAC_256", keyUsage: "GENERATE_VERIFY_MAC" });
    const request = { keyId, message, macAlgorithm: "HMAC_SHA_256" };
    const { mac } = await inRegion(home).generateMac(request);
    expect(await inRegion(there).verifyMac({ ...request, mac })).toMatchObject({ macValid: true });
  });
});
