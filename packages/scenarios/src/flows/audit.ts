import { setTimeout as sleep } from "node:timers/promises";
import { type Event, LookupEventsCommand } from "@aws-sdk/client-cloudtrail";
import { DecryptCommand, GenerateDataKeyCommand } from "@aws-sdk/client-kms";
import { demoKey } from "../parts/demo-key.ts";
import { checked, type Fact, fact, type ScenarioFlow } from "../scenario.ts";
import type { Stage } from "../stage/stage.ts";

const wanted = ["GenerateDataKey", "Decrypt"];
const patienceMs = 5_000;

export const audit: ScenarioFlow = {
  async run(stage) {
    const { aws } = stage;
    const KeyId = await demoKey(stage);
    const sinceMs = Math.floor(Date.now() / 1000) * 1000;
    const EncryptionContext = { purpose: "keymesh-demo" };
    const { result, recorded } = await stage.record("audit", async () => {
      const made = await aws.kms.send(
        new GenerateDataKeyCommand({ KeyId, KeySpec: "AES_256", EncryptionContext }),
      );
      made.Plaintext?.fill(0);
      const opened = await aws.kms.send(
        new DecryptCommand({ CiphertextBlob: made.CiphertextBlob, EncryptionContext }),
      );
      opened.Plaintext?.fill(0);
      return lookUp(stage, KeyId, sinceMs);
    });
    const found = wanted.filter((name) => result.some((event) => event.EventName === name));
    return {
      recorded,
      facts: [
        checked("records", found.length === wanted.length, {
          yes: `${result.length} of this key since the demo began`,
          no: `only ${found.join(", ") || "none"} of ${wanted.join(", ")}`,
        }),
        ...result.map(recordFact),
      ],
    };
  },
};

/** The key's records since then, the latest first; asked again for a moment, since LookupEvents promises no order of arrival. */
async function lookUp({ aws }: Stage, keyArn: string, sinceMs: number): Promise<Event[]> {
  const until = performance.now() + patienceMs;
  for (;;) {
    const LookupAttributes = [{ AttributeKey: "ResourceName" as const, AttributeValue: keyArn }];
    const StartTime = new Date(sinceMs);
    const { Events = [] } = await aws.cloudtrail.send(
      new LookupEventsCommand({ LookupAttributes, StartTime }),
    );
    const isThere = wanted.every((name) => Events.some((event) => event.EventName === name));
    if (isThere || performance.now() > until) return Events;
    await sleep(250);
  }
}

function recordFact(event: Event): Fact {
  const record = JSON.parse(event.CloudTrailEvent ?? "{}") as {
    userIdentity?: { arn?: string; invokedBy?: string };
    requestParameters?: { encryptionContext?: unknown };
    errorCode?: string;
  };
  const { arn = "unknown caller", invokedBy } = record.userIdentity ?? {};
  const via = invokedBy ? ` via ${invokedBy}` : "";
  const context = record.requestParameters?.encryptionContext;
  const detail = context ? ` ${JSON.stringify(context)}` : "";
  const time = event.EventTime?.toISOString().slice(11, 19) ?? "";
  return fact(
    event.EventName ?? "?",
    `${time} ${arn}${via}${detail}${record.errorCode ? ` ${record.errorCode}` : ""}`,
  );
}
