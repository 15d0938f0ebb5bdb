import { FaultBook, HSM_OPERATIONS } from "@keymesh/control";
import type { TlsIdentity } from "@keymesh/rpc";
import { afterEach, describe, expect, test } from "vitest";
import { FakeDomain, FakeHsm, region } from "../testing/fake-hsm.ts";
import type { HsmFleet } from "../types.ts";
import { operations } from "../wire/operations.ts";
import { createHsmFleet } from "./create-hsm-fleet.ts";
import { operationName } from "./disturb.ts";

type Rule = Parameters<FaultBook["set"]>[0][number];

const domain = new FakeDomain();
const fleets: HsmFleet[] = [];
afterEach(async () => {
  await Promise.all(fleets.splice(0).map((fleet) => fleet.close()));
});

/** A fleet of two HSMs with one rule in force. */
function drilled(rule: Partial<Rule>) {
  const faults = new FaultBook();
  faults.set([{ id: "flt-1", hop: "kms->hsm", fault: "error", probability: 1, ...rule }]);
  const hsms = ["hsm-1", "hsm-2"].map((name) => new FakeHsm(name, domain.member(name)));
  const fleet = createHsmFleet({
    // The address says nothing of the name.
    hsms: ["127.0.0.1:1", "127.0.0.1:2"],
    tls: { self: { kind: "service", name: "kms" }, faults } as Partial<TlsIdentity> as TlsIdentity,
    host: domain.serviceHost,
    deadlineMs: 400,
    linkTo: (address) => hsms[Number(address.at(-1)) - 1] as FakeHsm,
  });
  fleets.push(fleet);
  return { fleet, hsms };
}
const random = async (fleet: HsmFleet) =>
  (await fleet.generateRandom({ region, numberOfBytes: 8 })).bytes.toString();
const coded = (code: string) => expect.objectContaining({ code });

describe("a fault on the way to an HSM", () => {
  test("fails the command it names, and no other", async () => {
    const { fleet } = drilled({ method: "GenerateRandom", times: 1 });
    await expect(random(fleet)).rejects.toEqual(coded("KMSInternalException"));
    expect(await random(fleet)).toMatch(/^hsm-/);
    const { fleet: other } = drilled({ method: "Encrypt" });
    expect(await random(other)).toMatch(/^hsm-/);
  });

  test("on the way to one HSM leaves the other's alone", async () => {
    const { fleet, hsms } = drilled({ hop: "kms->hsm-2", fault: "throttle" });
    const answers = await Promise.allSettled(Array.from({ length: 1_000 }, () => random(fleet)));
    expect(hsms[1]!.commands).toEqual([]);
    const given = answers.flatMap((answer) => (answer.status === "fulfilled" ? [answer.value] : []));
    expect(new Set(given)).toEqual(new Set(["hsm-1"]));
  });

  test("makes the command wait, or drops it until its deadline", async () => {
    const { fleet } = drilled({ fault: "latency", ms: 60, times: 1 });
    const fromMs = performance.now();
    await random(fleet);
    expect(performance.now() - fromMs).toBeGreaterThanOrEqual(59);
    const { fleet: dropping } = drilled({ fault: "drop", times: 1 });
    await expect(random(dropping)).rejects.toEqual(coded("DependencyTimeoutException"));
    await random(dropping);
  });

  test("spoils a sealed frame, which is refused; the command is done again", async () => {
    const { fleet, hsms } = drilled({ fault: "tamper", times: 1 });
    expect(await random(fleet)).toMatch(/^hsm-/);
    expect(hsms.reduce((sum, { frames }) => sum + frames, 0)).toBe(2);
  });

  test("has the HSM die, and the command done all the same", async () => {
    const { fleet, hsms } = drilled({ fault: "kill", times: 1 });
    expect(await random(fleet)).toMatch(/^hsm-/);
    expect(hsms.reduce((sum, { deaths }) => sum + deaths, 0)).toBe(1);
  });
});

test("rules can name every operation there is", () => {
  const names = Object.keys(operations).map((op) => operationName({ op } as never));
  expect([...HSM_OPERATIONS].sort()).toEqual(names.sort());
});
