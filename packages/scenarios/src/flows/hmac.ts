import { GenerateMacCommand, VerifyMacCommand } from "@aws-sdk/client-kms";
import { demoKey } from "../parts/demo-key.ts";
import { sha256Of } from "../parts/source-file.ts";
import { checked, fact, type ScenarioFlow } from "../scenario.ts";

const MacAlgorithm = "HMAC_SHA_256";

export const hmac: ScenarioFlow = {
  async run(stage) {
    const { aws, file } = stage;
    const KeyId = await demoKey(stage, "alias/keymesh-demo-hmac", stage.mesh.region, {
      KeySpec: "HMAC_256",
      KeyUsage: "GENERATE_VERIFY_MAC",
    });
    const Message = Buffer.from(`${file.name} ${await sha256Of(file.read())}`).subarray(0, 4096);
    const { result, recorded } = await stage.record("hmac", async () => {
      const use = { KeyId, MacAlgorithm } as const;
      const { Mac } = await aws.kms.send(new GenerateMacCommand({ ...use, Message }));
      const { MacValid } = await aws.kms.send(new VerifyMacCommand({ ...use, Message, Mac }));
      const other = Buffer.from(Message).reverse();
      const refusal = await aws.kms.send(new VerifyMacCommand({ ...use, Message: other, Mac })).then(
        () => undefined,
        (error: Error) => error.name,
      );
      return { Mac, MacValid, refusal };
    });
    return {
      recorded,
      facts: [
        fact("authenticated", `${Message.length} bytes → a MAC of ${result.Mac?.length} bytes`),
        checked("verified", result.MacValid === true, { yes: "by KMS, in an HSM", no: "refused" }),
        checked("of another message", result.refusal === "KMSInvalidMacException", {
          yes: "refused: KMSInvalidMacException",
          no: `not refused as it should be: ${result.refusal ?? "accepted"}`,
        }),
      ],
    };
  },
};
