import { CreateKeyCommand } from "@aws-sdk/client-kms";
import { fact, type ScenarioFlow } from "../scenario.ts";

export const createKey: ScenarioFlow = {
  async run(stage) {
    const { result, recorded } = await stage.record("create-key", () =>
      stage.aws.kms.send(new CreateKeyCommand({ Description: "made by keymesh demo create-key" })),
    );
    const { Arn, KeySpec, KeyState } = result.KeyMetadata ?? {};
    return { recorded, facts: [fact("key", `${Arn}`), fact("spec, state", `${KeySpec}, ${KeyState}`)] };
  },
};
