import { type DomainState, dualControlRules, generateP384, type HsmReport } from "@keymesh/hsm-channel";
import { describe, expect, test } from "vitest";
import { createTestKms, region, regions } from "../testing/test-kms.ts";
import { showFleet } from "./show-fleet.ts";
import { askReadmission, tamperHsm } from "./tamper-hsm.ts";

function domain(epoch: number, inRegion: string = region): DomainState {
  const { point } = generateP384();
  return {
    region: inRegion,
    epoch,
    members: [{ name: "hsm-1", kind: "online", signingKey: point, agreementKey: point }],
    operators: [{ name: "alice", role: "kms-operator", publicKey: point }],
    rules: dualControlRules,
    domainKeyIds: [Buffer.alloc(16, epoch)],
  };
}

const report = (domains: DomainState[], more: Partial<HsmReport> = {}): HsmReport => ({
  state: domains.length > 0 ? "operational" : "uninitialised",
  domains,
  cachedHbks: 7,
  sensors: [{ name: "mesh" }],
  isReadmissionAsked: false,
  ...more,
});

function kmsWith(reports: Record<string, HsmReport | undefined>) {
  const { kms, fleet } = createTestKms();
  for (const [name, one] of Object.entries(reports)) fleet.reports.set(name, one);
  return { kms, fleet };
}

describe("ShowFleet", () => {
  test("shows each domain as its newest member has it, and every Region", async () => {
    const { kms } = kmsWith({ "hsm-1": report([domain(1)]), "hsm-2": report([domain(2)]) });
    const { domains } = await showFleet(kms);
    expect(domains?.map((one) => one.region)).toEqual(regions);
    expect(domains?.[0]).toMatchObject({
      epoch: 2,
      isClosed: false,
      members: [{ name: "hsm-1", kind: "online" }],
      domainKeyIds: ["02".repeat(16)],
    });
    expect(domains?.[1]).toEqual({ region: regions[1], isClosed: true });
  });

  test("tells serving, tampered and away apart", async () => {
    const tripped = [{ name: "mesh", trippedMs: 1 }] as const;
    const { kms } = kmsWith({
      "hsm-1": report([domain(1)]),
      "hsm-2": report([], { state: "mute", sensors: tripped }),
      "hsm-3": undefined,
      "hsm-4": report([]),
    });
    const { hsms } = await showFleet(kms);
    expect(hsms?.map(({ state }) => state)).toEqual(["serving", "tampered", "away", "away"]);
    expect(hsms?.[0]).toMatchObject({ regions: [region], cachedHbks: 7 });
  });
});

describe("TamperHsm", () => {
  test("trips the sensor of one HSM where another serves all its Regions", async () => {
    const { kms, fleet } = kmsWith({ "hsm-1": report([domain(1)]), "hsm-2": report([domain(1)]) });
    const { hsm } = await tamperHsm(kms, { hsm: "hsm-1", sensor: "light" });
    expect(hsm).toMatchObject({ name: "hsm-1", state: "tampered", cachedHbks: 0 });
    expect(fleet.commands).toEqual(["trip hsm-1 light"]);
    const again = tamperHsm(kms, { hsm: "hsm-1", sensor: "mesh" });
    await expect(again).rejects.toMatchObject({ code: "ConflictException" });
  });

  test("spares the last HSM that serves a Region", async () => {
    const both = [domain(1), domain(1, "eu-west-1")];
    const { kms, fleet } = kmsWith({ "hsm-1": report(both), "hsm-2": report([domain(1)]) });
    const last = tamperHsm(kms, { hsm: "hsm-1", sensor: "mesh" });
    await expect(last).rejects.toMatchObject({
      code: "ConflictException",
      message: "hsm-1 is the last HSM that serves eu-west-1.",
    });
    await tamperHsm(kms, { hsm: "hsm-2", sensor: "mesh" });
    expect(fleet.commands).toEqual(["trip hsm-2 mesh"]);
  });

  test("knows no other HSM and no other sensor", async () => {
    const { kms } = kmsWith({ "hsm-1": report([domain(1)]) });
    await expect(tamperHsm(kms, { hsm: "hsm-9", sensor: "mesh" })).rejects.toMatchObject({
      code: "NotFoundException",
    });
    await expect(tamperHsm(kms, { hsm: "hsm-1", sensor: "smell" })).rejects.toMatchObject({
      code: "ValidationException",
    });
    await expect(askReadmission(kms, { hsm: "hsm-9" })).rejects.toMatchObject({ code: "NotFoundException" });
  });
});
