import fc from "fast-check";
import { expect, test } from "vitest";
import { runDue } from "../due/run-due.ts";
import { accountId, createTestKms, regions, root } from "../testing/test-kms.ts";

const home = regions[0];
const others = regions.slice(1);
const plaintext = Buffer.from("the launch code");

type Act =
  | { readonly kind: "replicate" | "move"; readonly from: string; readonly to: string }
  | { readonly kind: "rotate" | "delete" | "keep"; readonly from: string };

const anyRegion = fc.constantFrom(...regions);
const act: fc.Arbitrary<Act> = fc.oneof(
  fc.record({ kind: fc.constantFrom("replicate", "move"), from: anyRegion, to: anyRegion }),
  fc.record({ kind: fc.constantFrom("rotate", "delete", "keep"), from: anyRegion }),
);

/** Two KMS processes over one storage, and one multi-Region key everywhere. */
async function replicatedKey() {
  const mesh = createTestKms();
  const { keyMetadata } = await mesh.as(root).createKey({ multiRegion: true });
  const keyId = keyMetadata!.keyId!;
  for (const replicaRegion of others) await mesh.as(root).replicateKey({ keyId, replicaRegion });
  return { mesh, processes: [mesh, mesh.makeReplica()], keyId };
}

type Setting = Awaited<ReturnType<typeof replicatedKey>>;

/** Does it by either process; that it may be refused is no concern here. */
async function perform({ processes, keyId }: Setting, what: Act, process: number): Promise<void> {
  const client = processes[process % 2]!.as(root, what.from);
  const done = {
    replicate: (to: string) => client.replicateKey({ keyId, replicaRegion: to }),
    move: (to: string) => client.updatePrimaryRegion({ keyId, primaryRegion: to }),
    rotate: () => client.rotateKeyOnDemand({ keyId }),
    delete: () => client.scheduleKeyDeletion({ keyId, pendingWindowInDays: 7 }),
    keep: () => client.cancelKeyDeletion({ keyId }),
  }[what.kind]("to" in what ? what.to : "");
  await done.then(
    () => undefined,
    (error: { code?: string }) => expect(error.code).not.toBe("KMSInternalException"),
  );
}

/** What storage says of the key in each Region it is in. */
async function records({ mesh, keyId }: Setting) {
  const found = await Promise.all(regions.map((region) => mesh.kms.keys.find(region, accountId, keyId)));
  return found.flatMap((key) => (key === undefined ? [] : [key.record]));
}

test("whatever is done at once, the Regions agree on places and material, and one of them is primary", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(act, { minLength: 1, maxLength: 3 }), { maxLength: 4 }),
      async (rounds) => {
        const setting = await replicatedKey();
        const { mesh, keyId } = setting;
        const { ciphertextBlob } = await mesh.as(root, home).encrypt({ keyId, plaintext });
        for (const round of rounds) {
          await Promise.all(round.map((what, i) => perform(setting, what, i)));
          mesh.clock.advanceDays(4);
          await Promise.all(setting.processes.map(({ kms }) => runDue(kms)));
        }
        const all = await records(setting);
        const places = new Set<string>();
        for (const { region, multiRegion, materials, state } of all) {
          if (!multiRegion) throw new Error("a multi-Region key became a single-Region key");
          const { type, primaryRegion, replicaRegions } = multiRegion;
          expect([primaryRegion, ...replicaRegions].sort()).toEqual(all.map((key) => key.region).sort());
          expect(type).toBe(region === primaryRegion ? "PRIMARY" : "REPLICA");
          expect(materials).toEqual(all[0]!.materials);
          places.add([primaryRegion, ...replicaRegions].join());
          if (state !== "Enabled") continue;
          const fresh = await mesh.as(root, region).encrypt({ keyId, plaintext });
          for (const blob of [ciphertextBlob, fresh.ciphertextBlob]) {
            const opened = await mesh.as(root, region).decrypt({ ciphertextBlob: blob });
            expect(opened.plaintext).toEqual(plaintext);
          }
        }
        expect(places.size).toBeLessThanOrEqual(1);
        const held = [...mesh.storage.kv.dump().keys()].filter((path) => path.startsWith("kms/hbk/"));
        expect(held).toHaveLength(all.reduce((sum, key) => sum + key.materials.length, 0));
      },
    ),
    { numRuns: 60 },
  );
});
