import { ServiceError } from "@keymesh/errors";
import type { TlsIdentity } from "@keymesh/rpc";
import { afterEach, describe, expect, test, vi } from "vitest";
import { FakeDomain, FakeHsm, region } from "../testing/fake-hsm.ts";
import type { HsmFleet } from "../types.ts";
import { createHsmFleet } from "./create-hsm-fleet.ts";

const domain = new FakeDomain();
const fleets: HsmFleet[] = [];
afterEach(async () => {
  await Promise.all(fleets.splice(0).map((fleet) => fleet.close()));
});

function hsm(name: string): FakeHsm {
  return new FakeHsm(name, domain.member(name));
}

function fleetOf(hsms: readonly FakeHsm[], deadlineMs = 5_000): HsmFleet {
  const fleet = createHsmFleet({
    hsms: hsms.map((one) => one.name),
    tls: {} as TlsIdentity,
    host: domain.serviceHost,
    deadlineMs,
    linkTo: (name) => hsms.find((one) => one.name === name) as FakeHsm,
  });
  fleets.push(fleet);
  return fleet;
}

const random = async (fleet: HsmFleet) =>
  (await fleet.generateRandom({ region, numberOfBytes: 8 })).bytes.toString();
const coded = (code: string) => expect.objectContaining({ code });

describe("the fleet", () => {
  test("answers by any HSM, and puts what waits into few frames", async () => {
    const only = hsm("hsm-1");
    const fleet = fleetOf([only]);
    await random(fleet);
    const before = only.frames;
    await Promise.all(Array.from({ length: 100 }, () => random(fleet)));
    expect(only.frames - before).toBeLessThan(10);
    expect(only.commands).toHaveLength(101);
  });

  test("uses every HSM when there is much to do", async () => {
    const hsms = [hsm("hsm-1"), hsm("hsm-2")];
    const fleet = fleetOf(hsms);
    await vi.waitFor(() => expect(fleet.status().every((one) => one.connected)).toBe(true));
    const answers = await Promise.all(Array.from({ length: 1_000 }, () => random(fleet)));
    expect(new Set(answers)).toEqual(new Set(["hsm-1", "hsm-2"]));
  });

  test("gives each caller its own answer", async () => {
    const one = hsm("hsm-1");
    one.answer = (command) => [Buffer.from(command.op === "decrypt" ? command.ciphertextBlob : "?")];
    const fleet = fleetOf([one]);
    const ask = async (n: number) => {
      const ciphertextBlob = Buffer.from(`blob ${n}`);
      const { plaintext } = await fleet.decrypt({
        region,
        ekt: Buffer.alloc(1),
        ciphertextBlob,
        context: {},
      });
      expect(plaintext).toEqual(ciphertextBlob);
    };
    await Promise.all(Array.from({ length: 300 }, (_, n) => ask(n)));
  });

  test("does elsewhere what an HSM took to its grave", async () => {
    const [dying, living] = [hsm("hsm-1"), hsm("hsm-2")];
    dying.onFrame = () => "cut";
    const fleet = fleetOf([dying, living]);
    const answers = await Promise.all(Array.from({ length: 50 }, () => random(fleet)));
    expect(new Set(answers)).toEqual(new Set(["hsm-2"]));
  });

  test("leaves an HSM alone that is not ready", async () => {
    const [fresh, ready] = [hsm("hsm-1"), hsm("hsm-2")];
    fresh.onFrame = () => "refuse";
    const fleet = fleetOf([fresh, ready]);
    for (let i = 0; i < 20; i++) expect(await random(fleet)).toBe("hsm-2");
    expect(fresh.frames).toBeLessThan(5);
  });

  test("cuts off an HSM that answers nothing, and does its work elsewhere", async () => {
    const [stalled, living] = [hsm("hsm-1"), hsm("hsm-2")];
    stalled.onFrame = () => "stall";
    const fleet = fleetOf([stalled, living]);
    const answers = await Promise.all(Array.from({ length: 50 }, () => random(fleet)));
    expect(new Set(answers)).toEqual(new Set(["hsm-2"]));
  });

  test("lets an RSA key being made hold up nothing else, be it on the only HSM there is", async () => {
    const one = hsm("hsm-1");
    const made = Promise.withResolvers<Buffer[]>();
    one.answer = (command) => (command.op === "createHbk" ? made.promise : [Buffer.from("random")]);
    const fleet = fleetOf([one]);
    const creating = Array.from({ length: 20 }, () =>
      fleet.createHbk({ region, keyArn: "a", spec: "RSA_4096" }),
    );
    await vi.waitFor(() => expect(one.commands).toHaveLength(4));
    expect(await random(fleet)).toBe("random");
    // Longer than an HSM may leave a prompt command unanswered.
    await new Promise((resolve) => setTimeout(resolve, 2_300));
    made.resolve([Buffer.alloc(32), Buffer.alloc(1), Buffer.alloc(2)]);
    const hbk = { hbkId: "00".repeat(32), ekt: Buffer.alloc(1), publicKey: Buffer.alloc(2) };
    expect(await Promise.all(creating)).toEqual(Array(20).fill(hbk));
    expect(one.opened).toBe(1);
  });

  test("lets 64 RSA keys be waited for, refuses the next one, and nothing else", async () => {
    const one = hsm("hsm-1");
    const made = Promise.withResolvers<Buffer[]>();
    one.answer = (command) => (command.op === "createHbk" ? made.promise : [Buffer.from("random")]);
    const fleet = fleetOf([one]);
    const create = () => fleet.createHbk({ region, keyArn: "a", spec: "RSA_4096" });
    const waiting = Array.from({ length: 64 }, create);
    await expect(create()).rejects.toEqual(coded("ThrottlingException"));
    expect(await random(fleet)).toBe("random");
    made.resolve([Buffer.alloc(32), Buffer.alloc(1), Buffer.alloc(2)]);
    expect(await Promise.all(waiting)).toHaveLength(64);
  });

  test("spreads what takes long over the HSMs", async () => {
    const hsms = [hsm("hsm-1"), hsm("hsm-2")];
    const fleet = fleetOf(hsms);
    await vi.waitFor(() => expect(fleet.status().every((one) => one.connected)).toBe(true));
    const request = { region, ekt: Buffer.alloc(1), messageType: "RAW", message: Buffer.alloc(1) } as const;
    const sign = () => fleet.sign({ ...request, algorithm: "RSASSA_PSS_SHA_256" });
    await Promise.all(Array.from({ length: 10 }, sign));
    for (const one of hsms) expect(one.commands).toHaveLength(5);
  });

  test("comes back to an HSM that comes back", async () => {
    const one = hsm("hsm-1");
    const fleet = fleetOf([one]);
    await random(fleet);
    let cuts = 0;
    one.onFrame = () => (cuts++ === 0 ? "cut" : "answer");
    expect(await random(fleet)).toBe("hsm-1");
    expect(one.opened).toBe(2);
    expect(fleet.status()).toEqual([{ name: "hsm-1", connected: true }]);
  });

  test("gives up on a command that kills every HSM it meets", async () => {
    const one = hsm("hsm-1");
    one.onFrame = () => "cut";
    await expect(random(fleetOf([one]))).rejects.toEqual(coded("KMSInternalException"));
  });

  test("times out when no HSM is ready", async () => {
    const one = hsm("hsm-1");
    one.onFrame = () => "refuse";
    await expect(random(fleetOf([one], 300))).rejects.toEqual(coded("DependencyTimeoutException"));
  });

  test("passes an HSM's error on as it is, and retries it nowhere", async () => {
    const one = hsm("hsm-1");
    one.answer = () => new ServiceError("InvalidCiphertextException", "");
    await expect(random(fleetOf([one]))).rejects.toEqual(coded("InvalidCiphertextException"));
    expect(one.commands).toHaveLength(1);
  });

  test("believes no HSM that only one trusted operator admitted", async () => {
    const lone = new FakeHsm("hsm-1", domain.member("hsm-1", domain.operators.slice(0, 1)));
    await expect(random(fleetOf([lone], 300))).rejects.toEqual(coded("DependencyTimeoutException"));
    expect(lone.commands).toEqual([]);
  });

  test("fails what waits when it is closed", async () => {
    const one = hsm("hsm-1");
    one.onFrame = () => "stall";
    const fleet = fleetOf([one]);
    const waiting = expect(random(fleet)).rejects.toEqual(coded("ServiceUnavailable"));
    await new Promise((resolve) => setTimeout(resolve, 50));
    await fleet.close();
    await waiting;
    await expect(random(fleet)).rejects.toEqual(coded("ServiceUnavailable"));
  });
});
