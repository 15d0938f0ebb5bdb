import {
  CreateKeyCommand,
  DecryptCommand,
  EncryptCommand,
  type KMSClient,
  ReplicateKeyCommand,
} from "@aws-sdk/client-kms";
import { demoKey } from "../parts/demo-key.ts";
import { checked, type Fact, fact, type ScenarioFlow } from "../scenario.ts";
import { ScenarioError } from "../scenario-error.ts";
import type { Stage } from "../stage/stage.ts";

const secret = Buffer.from("the same words in both Regions");
const EncryptionContext = { purpose: "keymesh-demo" };

export const multiRegion: ScenarioFlow = {
  async run(stage) {
    const { home, there } = regionsOf(stage);
    const keys = { home: await demoKey(stage), there: await demoKey(stage, undefined, there) };
    const { result, recorded } = await stage.record("multi-region", async () => ({
      single: await regionalKeys(stage, keys, there),
      multi: await multiRegionKey(stage, there),
    }));
    const { single, multi } = result;
    return {
      recorded,
      facts: [
        fact("Regions", `${home} and ${there}, each with its own HSMs' domain keys`),
        checked("a regional key elsewhere", single.refusal?.name === "AccessDeniedException", {
          yes: `refused in ${there}: no key there belongs to that ciphertext`,
          no: `not refused as it should be: ${single.refusal?.name ?? "decrypted"}`,
        }),
        opened(
          "a call across Regions",
          single.across,
          `the caller goes back to KMS in ${home}, where the key is`,
        ),
        opened("a key per Region", single.own, `encrypted in ${home} for ${there}, under a key of ${there}`),
        fact("mrk- key", `${multi.keyId}, in ${home} and, replicated, in ${there}`),
        opened("mrk- there", multi.there, `encrypted in ${home}, decrypted in ${there} by the replica`),
        opened("mrk- back", multi.back, `encrypted in ${there}, decrypted in ${home}`),
      ],
    };
  },
};

function regionsOf({ mesh }: Stage): { home: string; there: string } {
  const there = mesh.regions.find((region) => region !== mesh.region);
  if (there === undefined) throw new ScenarioError("multi-region needs a mesh with two Regions");
  return { home: mesh.region, there };
}

/** What can be done with keys that are in one Region only. */
async function regionalKeys({ aws }: Stage, keys: { home: string; there: string }, there: string) {
  const blob = await encrypt(aws.kms, keys.home);
  const refusal = await decrypt(aws.kmsIn(there), blob).then(
    () => undefined,
    (error: Error) => error,
  );
  const across = await decrypt(aws.kms, blob);
  // The source encrypts once for every destination, each time in the destination's Region.
  const own = await decrypt(aws.kmsIn(there), await encrypt(aws.kmsIn(there), keys.there));
  return { refusal, across, own };
}

/** A new multi-Region key, its replica, and ciphertext that goes both ways. */
async function multiRegionKey({ aws }: Stage, there: string) {
  const made = await aws.kms.send(
    new CreateKeyCommand({ MultiRegion: true, Description: "made by keymesh demo multi-region" }),
  );
  const keyId = made.KeyMetadata!.KeyId!;
  await aws.kms.send(new ReplicateKeyCommand({ KeyId: keyId, ReplicaRegion: there }));
  return {
    keyId,
    there: await decrypt(aws.kmsIn(there), await encrypt(aws.kms, keyId)),
    back: await decrypt(aws.kms, await encrypt(aws.kmsIn(there), keyId)),
  };
}

async function encrypt(kms: KMSClient, KeyId: string): Promise<Uint8Array> {
  const { CiphertextBlob } = await kms.send(
    new EncryptCommand({ KeyId, Plaintext: secret, EncryptionContext }),
  );
  return CiphertextBlob!;
}

async function decrypt(kms: KMSClient, CiphertextBlob: Uint8Array): Promise<Uint8Array> {
  const { Plaintext } = await kms.send(new DecryptCommand({ CiphertextBlob, EncryptionContext }));
  return Plaintext!;
}

function opened(name: string, plaintext: Uint8Array, how: string): Fact {
  return checked(name, secret.equals(plaintext), { yes: how, no: `other bytes came out: ${how}` });
}
