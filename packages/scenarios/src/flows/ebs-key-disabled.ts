import { DisableKeyCommand, EnableKeyCommand } from "@aws-sdk/client-kms";
import { failureOf, withPassingKey } from "../parts/passing-key.ts";
import { sha256Of } from "../parts/source-file.ts";
import { withInstance } from "../parts/volume.ts";
import { checked, refused, type ScenarioFlow } from "../scenario.ts";

export const ebsKeyDisabled: ScenarioFlow = {
  run: (stage) =>
    withPassingKey(stage, {}, (KeyId) =>
      withInstance(stage, async (ec2) => {
        const { kms } = stage.aws;
        const { result, recorded } = await stage.record("ebs-key-disabled", async () => {
          const volume = await ec2.createVolume(KeyId);
          await ec2.attach(volume);
          await kms.send(new DisableKeyCommand({ KeyId }));
          await ec2.write(volume);
          const whileDisabled = await ec2.hashOf(volume);
          await ec2.detach(volume);
          const again = await failureOf(ec2.attach(volume));
          await kms.send(new EnableKeyCommand({ KeyId }));
          return { volume, whileDisabled, again };
        });
        await ec2.delete(result.volume);
        const same = result.whileDisabled === (await sha256Of(stage.file.read()));
        return {
          recorded,
          facts: [
            checked("attached, its key disabled", same, {
              yes: "written and read as before: the host has the data key, and asks nobody",
              no: "other bytes came back",
            }),
            refused("attached anew", result.again, "CustomerKeyHasBeenRevoked"),
          ],
        };
      }),
    ),
};
