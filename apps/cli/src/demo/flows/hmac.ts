import { GenerateMacCommand, VerifyMacCommand } from "@aws-sdk/client-kms";
import { demoKey } from "../demo-key.ts";
import { checked, fact, type Scenario } from "../scenario.ts";
import { sha256Of } from "../source-file.ts";

const MacAlgorithm = "HMAC_SHA_256";

export const hmac: Scenario = {
  name: "hmac",
  summary: "a MAC under a key nobody has: only KMS makes it, only KMS can say whether it is right",
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
