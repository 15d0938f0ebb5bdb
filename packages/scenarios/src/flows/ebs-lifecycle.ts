import { demoKey } from "../parts/demo-key.ts";
import { whileDisabled } from "../parts/disabled-key.ts";
import { failureOf, withPassingKey } from "../parts/passing-key.ts";
import { sha256Of } from "../parts/source-file.ts";
import { type Ec2, withInstance } from "../parts/volume.ts";
import { checked, type Fact, fact, refused, type ScenarioFlow } from "../scenario.ts";
import type { Stage } from "../stage/stage.ts";

export const ebsLifecycle: ScenarioFlow = {
  async run(stage) {
    const KmsKeyId = await demoKey(stage);
    return withInstance(stage, async (ec2) => {
      const { result, recorded } = await stage.record("ebs-lifecycle", async () => {
        const volume = await ec2.createVolume(KmsKeyId);
        await ec2.attach(volume);
        await ec2.write(volume);
        const readBack = await ec2.hashOf(volume);
        await ec2.detach(volume);
        return { volume, readBack, afterDetach: await failureOf(ec2.hashOf(volume)) };
      });
      const { volume, readBack, afterDetach } = result;
      await ec2.delete(volume);
      return {
        recorded,
        facts: [
          fact("volume", `${volume}, ${stage.file.size} bytes written to it, AES-256-XTS`),
          await sameBytes(stage, "read while attached", readBack),
          checked("read after detach", afterDetach !== undefined, {
            yes: `refused: ${afterDetach?.message}`,
            no: "still possible: the key was not wiped",
          }),
        ],
      };
    });
  },
  variants: {
    "key-disabled": (stage) =>
      withPassingKey(stage, {}, (KmsKeyId) =>
        withInstance(stage, async (ec2) => {
          const volume = await ec2.createVolume(KmsKeyId);
          await ec2.attach(volume);
          await ec2.write(volume);
          await ec2.detach(volume);
          const { failure, recorded } = await whileDisabled(stage, KmsKeyId, () =>
            stage.attempt("ebs-lifecycle.key-disabled", () => ec2.attach(volume)),
          );
          return {
            recorded,
            facts: [
              refused("AttachVolume", failure, "CustomerKeyHasBeenRevoked"),
              await afterEnabling(stage, ec2, volume),
            ],
          };
        }),
      ),
  },
};

/** Attaches and reads once more, and clears away. */
async function afterEnabling(stage: Stage, ec2: Ec2, volume: string): Promise<Fact> {
  await ec2.attach(volume);
  const readBack = await ec2.hashOf(volume);
  await ec2.detach(volume);
  await ec2.delete(volume);
  return sameBytes(stage, "enabled again", readBack);
}

async function sameBytes({ file }: Stage, name: string, hash: string): Promise<Fact> {
  const same = hash === (await sha256Of(file.read()));
  return checked(name, same, { yes: "the same bytes (SHA-256)", no: "other bytes" });
}
