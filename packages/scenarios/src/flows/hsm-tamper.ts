import { DecryptCommand, EncryptCommand } from "@aws-sdk/client-kms";
import { outsideSpan } from "@keymesh/flow";
import { demoKey } from "../parts/demo-key.ts";
import { type Hsm, hsmsOf } from "../parts/hsms.ts";
import { openedOf, secrets } from "../parts/secrets.ts";
import { checked, fact, type ScenarioFlow } from "../scenario.ts";
import { ScenarioError } from "../scenario-error.ts";
import { adminCall } from "../stage/admin-call.ts";
import type { Stage } from "../stage/stage.ts";

const SENSOR = "mesh";
/** Operators look every second, and then hold a ceremony for each Region. */
const READMIT_MS = 30_000;

export const hsmTamper: ScenarioFlow = {
  async run(stage) {
    const { kms } = stage.aws;
    const KeyId = await demoKey(stage);
    const sealed = await Promise.all(
      secrets.map((Plaintext) => kms.send(new EncryptCommand({ KeyId, Plaintext }))),
    );
    const open = async () =>
      openedOf(
        await Promise.all(
          sealed.map(({ CiphertextBlob }) => kms.send(new DecryptCommand({ CiphertextBlob }))),
        ),
      );
    // The busiest, which is asked first: so that the flow shows what it says once it is mute.
    const serving = (await hsmsOf(stage)).filter(({ state }) => state === "serving");
    const { name } = serving.sort((a, b) => b.cachedHbks - a.cachedHbks)[0] ?? {};
    if (name === undefined) throw new ScenarioError("no HSM serves");

    stage.progress(`cutting the mesh around ${name}`);
    const { result, recorded } = await stage.record("hsm-tamper", async () => {
      const tampered = await onHsm(stage, name, "tamper", { body: { sensor: SENSOR } });
      return { tampered, opened: await open() };
    });
    stage.progress(`asking two operators to have ${name} back`);
    const back = await onHsm(stage, name, "readmit", { deadlineMs: READMIT_MS });
    const openedAfter = await open();

    const { state, regions, cachedHbks } = result.tampered;
    const isWiped = state === "tampered" && regions.length === 0 && cachedHbks === 0;
    // It may have been asked, and have refused.
    const didMore = recorded.flow.steps.some(({ keys }) => keys.some(({ holder }) => holder === name));
    return {
      recorded,
      facts: [
        checked(name, isWiped, {
          yes: "wiped its domain keys and every HBK it had open, and says only that it was tampered with",
          no: `is ${state}, with ${cachedHbks} HBKs open`,
        }),
        checked("the fleet", result.opened === secrets.length && !didMore, {
          yes: `goes on: ${secrets.length} of ${secrets.length} secrets opened, none by ${name}`,
          no: `${result.opened} of ${secrets.length} secrets opened`,
        }),
        checked("coming back", back.state === "serving" && openedAfter === secrets.length, {
          yes: `${name} serves again: two operators signed a new list of the domain's members with it`,
          no: `${name} is ${back.state}; ${openedAfter} of ${secrets.length} secrets opened`,
        }),
        fact("what was lost", "nothing: an EKT beside the key's record opens in any HSM of the domain"),
      ],
    };
  },
};

async function onHsm(
  { mesh }: Stage,
  name: string,
  act: "tamper" | "readmit",
  options: Parameters<typeof adminCall>[3],
): Promise<Hsm> {
  const hsm = await outsideSpan(() => adminCall(mesh, "POST", `fleet/${name}/${act}`, options));
  return hsm as unknown as Hsm;
}
