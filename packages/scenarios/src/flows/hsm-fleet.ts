import { setTimeout as sleep } from "node:timers/promises";
import { DecryptCommand, EncryptCommand } from "@aws-sdk/client-kms";
import { demoKey } from "../parts/demo-key.ts";
import { setFault } from "../parts/fault.ts";
import { hsmsOf } from "../parts/hsms.ts";
import { openedOf, secrets } from "../parts/secrets.ts";
import { checked, type Fact, fact, type ScenarioFlow } from "../scenario.ts";
import { ScenarioError } from "../scenario-error.ts";
import type { RecordedFlow } from "../stage/flow-client.ts";
import type { Stage } from "../stage/stage.ts";

/** A process that was killed is started again, and two operators open the domains on it from the token that another HSM exports. */
const BACK_MS = 30_000;
const BACK_EVERY_MS = 100;
/** Which HSM a command goes to is the fleet's choice: how often all secrets are opened, at the most, until one went to the one that is to die. */
const ROUNDS = 5;

export const hsmFleet: ScenarioFlow = {
  async run(stage) {
    const { kms } = stage.aws;
    const KeyId = await demoKey(stage);
    const encrypt = (Plaintext: Buffer) => kms.send(new EncryptCommand({ KeyId, Plaintext }));
    const { result, recorded } = await stage.record("hsm-fleet", async () => {
      const sealed = await Promise.all(secrets.map(encrypt));
      const open = async () =>
        openedOf(
          await Promise.all(
            sealed.map(({ CiphertextBlob }) => kms.send(new DecryptCommand({ CiphertextBlob }))),
          ),
        );
      const opened = await open();
      const victim = await victimOf(stage);
      return { opened, ...(victim !== undefined && { killing: await whileKilled(stage, victim, open) }) };
    });
    return {
      recorded,
      facts: [
        checked("at once", result.opened === secrets.length, {
          yes: `${secrets.length} secrets sealed, and all opened, by whichever HSM was free`,
          no: `only ${result.opened} of ${secrets.length} opened`,
        }),
        fact("who did it", shareOf(recorded)),
        ...(result.killing === undefined
          ? [fact("one killed", "not here: that takes two HSMs or more, which take part in drills")]
          : await killed(stage, result.killing)),
        fact("what they share", "the domain key, in their memory alone: an EKT opens in each of them"),
      ],
    };
  },
};

/** The busiest HSM, if the fleet goes on without it; undefined where it would not, or HSMs take part in no drills. */
async function victimOf(stage: Stage): Promise<string | undefined> {
  const serving = (await hsmsOf(stage)).filter(({ state }) => state === "serving");
  const [busiest, other] = serving.sort((a, b) => b.cachedHbks - a.cachedHbks);
  if (busiest === undefined || other === undefined) return undefined;
  const { name } = busiest;
  // A rule that is never used, as it is taken back at once: whether it is taken at all says whether HSMs may die.
  try {
    await (await killing(stage, name))();
    return name;
  } catch (error) {
    if (error instanceof ScenarioError) return undefined;
    throw error;
  }
}

interface Killing {
  /** Of the HSM. */
  readonly name: string;
  readonly isDead: boolean;
  readonly opened: number;
  /** Until the slowest of the calls was answered during which the HSM died. */
  readonly tookMs: number;
  /** When that was, by `performance.now()`. */
  readonly overMs: number;
}

/** Opens all secrets while the next command that reaches `name` ends its process. */
async function whileKilled(stage: Stage, name: string, open: () => Promise<number>): Promise<Killing> {
  stage.progress(`killing ${name} at its next command`);
  const forgive = await killing(stage, name);
  try {
    for (let round = 1; ; round++) {
      const begunMs = performance.now();
      const opened = await open();
      const overMs = performance.now();
      const isDead = (await hsmsOf(stage)).some((hsm) => hsm.name === name && hsm.state !== "serving");
      if (isDead || opened < secrets.length || round === ROUNDS)
        return { name, isDead, opened, tookMs: overMs - begunMs, overMs };
    }
  } finally {
    await forgive();
  }
}

/** Has the next command to an HSM end its process; answers what takes that back. */
function killing(stage: Stage, name: string): Promise<() => Promise<void>> {
  return setFault(stage, { hop: `kms->${name}`, fault: "kill", times: 1 });
}

async function killed(stage: Stage, { name, isDead, opened, tookMs, overMs }: Killing): Promise<Fact[]> {
  const backMs = isDead ? await untilBack(stage, name) : undefined;
  return [
    checked(`${name} killed`, isDead && opened === secrets.length, {
      yes: `in the middle of a command, and no call failed: ${opened} of ${secrets.length} opened, in ${Math.ceil(tookMs)} ms`,
      no: isDead ? `only ${opened} of ${secrets.length} opened` : "no command reached it",
    }),
    checked(`${name} back`, backMs !== undefined, {
      yes: `within ${(((backMs ?? 0) - overMs) / 1000).toFixed(1)} s: its memory was gone, so two operators admitted it anew, and another HSM wrapped the domain keys for it alone`,
      no: "it does not serve again",
    }),
  ];
}

/** Waits until an HSM serves again. When it was seen to, by `performance.now()`; undefined when it does not in time. */
async function untilBack(stage: Stage, name: string): Promise<number | undefined> {
  const givenUpMs = performance.now() + BACK_MS;
  stage.progress(`waiting until ${name} is back`);
  for (;;) {
    const hsms = await hsmsOf(stage);
    const nowMs = performance.now();
    if (hsms.some((hsm) => hsm.name === name && hsm.state === "serving")) return nowMs;
    if (nowMs > givenUpMs) return undefined;
    await sleep(BACK_EVERY_MS);
  }
}

/** How many commands each HSM did. */
function shareOf({ flow }: RecordedFlow): string {
  const commands = flow.steps.filter(({ kind, to }) => kind === "call" && /^hsm-/.test(to));
  const by = Map.groupBy(commands, ({ to }) => to);
  return [...by].map(([hsm, done]) => `${hsm} ${done.length}`).join(", ");
}
