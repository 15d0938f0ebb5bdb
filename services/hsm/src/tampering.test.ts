import { existsSync, readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { bringUpDomain, type CeremonyOptions, readmitHsms, SENSORS, signCommand } from "@keymesh/hsm-channel";
import { Hsm, HsmOperator } from "@keymesh/proto";
import { connect } from "@keymesh/rpc";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { tamperRecord } from "./store/tamper-record.ts";
import { keyArn, region, TestDomain, type TestHsm } from "./testing/test-domain.ts";

let domain: TestDomain;
beforeEach(async () => {
  domain = await TestDomain.make();
});
afterEach(() => domain.close());

const die = (): never => {
  throw new Error("no test dies");
};

async function twoHsms(): Promise<{ hsms: [TestHsm, TestHsm]; ceremony: CeremonyOptions }> {
  const hsms: [TestHsm, TestHsm] = [
    await domain.startHsm("hsm-1", { die }),
    await domain.startHsm("hsm-2", { die }),
  ];
  const ceremony = await domain.ceremony(hsms);
  await bringUpDomain(ceremony);
  return { hsms, ceremony };
}

async function hsmClient({ address }: TestHsm, caller = "kms") {
  const tls = await domain.identity("service", caller);
  return connect(Hsm, { address, server: "hsm", tls, deadlineMs: 5_000 });
}

function signedReadmission({ operators }: CeremonyOptions, nonce: Buffer): Buffer {
  const lists = { members: [], operators: [], rules: [], tokenHash: Buffer.alloc(0) };
  const what = { name: "readmit-hsm", region, baseEpoch: 0, target: nonce } as const;
  return signCommand({ ...what, ...lists, expiresMs: Date.now() + 60_000 }, operators);
}

const recordPath = (name: string) => join(domain.folder, "hsm", `tampered-${name}.json`);
const withOptions = (ceremony: CeremonyOptions) => ({ ...ceremony, regions: [region] });

describe("a sensor that trips", () => {
  test.each(SENSORS)("%s wipes everything, and the fleet goes on without the HSM", async (sensor) => {
    const { hsms } = await twoHsms();
    const fleet = await domain.fleet(hsms);
    const { ekt } = await fleet.createHbk({ region, keyArn });
    const dataKey = () =>
      fleet.generateDataKey({ region, ekt, numberOfBytes: 32, context: {}, withPlaintext: true });
    for (let i = 0; i < 10; i++) await dataKey();
    await fleet.trip("hsm-1", sensor);
    const [{ module }] = hsms;
    expect(module.state).toBe("mute");
    expect([module.domains(), module.hbks.size]).toEqual([[], 0]);
    for (let i = 0; i < 20; i++) await dataKey();
    const [first, second] = await fleet.survey();
    expect(first?.report).toMatchObject({ state: "mute", domains: [], cachedHbks: 0 });
    expect(first?.report?.sensors.filter(({ trippedMs }) => trippedMs !== undefined)).toMatchObject([
      { name: sensor },
    ]);
    expect(second?.report).toMatchObject({ state: "operational", domains: [{ region }] });
  });

  test("trips for KMS alone, and only in an HSM that takes part in drills", async () => {
    const mortal = await domain.startHsm("hsm-1", { die });
    const other = await domain.startHsm("hsm-2");
    const asKms = await hsmClient(other);
    await expect(asKms.trip({ sensor: "mesh" })).rejects.toMatchObject({ code: "AccessDenied" });
    const asGateway = await hsmClient(mortal, "gateway");
    await expect(asGateway.trip({ sensor: "mesh" })).rejects.toMatchObject({ code: "AccessDenied" });
    await expect(asGateway.status({})).rejects.toMatchObject({ code: "AccessDenied" });
    const client = await hsmClient(mortal);
    await expect(client.trip({ sensor: "smell" })).rejects.toMatchObject({ code: "InvalidInput" });
    expect(mortal.module.state).toBe("uninitialised");
    await client.trip({ sensor: "light" });
    await expect(client.trip({ sensor: "mesh" })).rejects.toMatchObject({ code: "ConflictException" });
    for (const one of [asKms, asGateway, client]) one.close();
  });

  test("leaves nothing that speaks but of the tampering: no keys, no domain, no safe", async () => {
    const { hsms } = await twoHsms();
    hsms[0].tamper.trip("clock");
    const tls = await domain.identity("operator", "alice");
    const operator = connect(HsmOperator, {
      address: hsms[0].address,
      server: "hsm",
      tls,
      deadlineMs: 5_000,
    });
    const identity = await operator.identify({});
    expect(identity).toMatchObject({ state: "mute", domains: [], tampering: { regions: [region] } });
    expect([identity.signingKey.length, identity.agreementKey.length]).toEqual([0, 0]);
    expect(identity.offlineMember ?? undefined).toBeUndefined();
    operator.close();
  });

  test("is known to the HSM's next process, which holds no key of it", async () => {
    const { hsms } = await twoHsms();
    hsms[0].tamper.trip("voltage");
    const text = readFileSync(recordPath("hsm-1"), "utf8");
    expect(JSON.parse(text)).toMatchObject({ sensor: "voltage", states: [expect.any(String)] });
    const again = await domain.startHsm("hsm-1", { die });
    expect(again.module.state).toBe("mute");
    expect(again.module.tampering).toMatchObject({ sensor: "voltage", states: [{ region }] });
    expect((await domain.startHsm("hsm-3")).module.state).toBe("uninitialised");
  });
});

describe("a tampered HSM", () => {
  test("is a member no more after the next ceremony, and no ceremony follows for its sake", async () => {
    const { hsms, ceremony } = await twoHsms();
    hsms[0].tamper.trip("mesh");
    expect(await bringUpDomain(ceremony)).toMatchObject({ did: "joined", members: ["hsm-2"] });
    const members = hsms[1].module.domain(region)?.state.members ?? [];
    expect(members.map(({ name }) => name)).toEqual(["hsm-2", "offline-member"]);
    expect(await bringUpDomain(ceremony)).toMatchObject({ did: "nothing" });
  });

  test("is back when somebody asked and the quorum signed: with new keys, a member, able to open what there is", async () => {
    const { hsms, ceremony } = await twoHsms();
    const fleet = await domain.fleet(hsms);
    const { ekt } = await fleet.createHbk({ region, keyArn });
    const before = hsms[0].module.member;
    await expect(fleet.askReadmission("hsm-1")).rejects.toMatchObject({ code: "ConflictException" });
    await fleet.trip("hsm-1", "mesh");
    expect(await readmitHsms(withOptions(ceremony), "asked")).toMatchObject({ hsms: [] });
    await fleet.askReadmission("hsm-1");
    expect(await readmitHsms(withOptions(ceremony), "asked")).toMatchObject({ hsms: ["hsm-1"] });
    const { module } = hsms[0];
    expect(module.state).toBe("operational");
    expect(module.member.signingKey).not.toEqual(before.signingKey);
    expect(existsSync(recordPath("hsm-1"))).toBe(false);
    await hsms[1].kill();
    const request = { region, ekt, numberOfBytes: 32, context: {}, withPlaintext: true };
    expect((await fleet.generateDataKey(request)).plaintext).toHaveLength(32);
  });

  test("obeys no single operator, no other operators, and no signature made for an earlier tampering", async () => {
    const { hsms, ceremony } = await twoHsms();
    const [{ tamper, module }] = hsms;
    tamper.trip("mesh");
    const [alice] = ceremony.operators;
    const alone = { ...withOptions(ceremony), operators: [alice!] };
    await expect(readmitHsms(alone, "all")).rejects.toMatchObject({ code: "AccessDenied" });
    const strangers = await TestDomain.make();
    const { operators } = await strangers.ceremony([]);
    await expect(readmitHsms({ ...withOptions(ceremony), operators }, "all")).rejects.toMatchObject({
      code: "InvalidInput",
    });
    await strangers.close();
    expect(module.state).toBe("mute");
    const signedCommand = signedReadmission(ceremony, module.tampering!.nonce);
    await readmitHsms(withOptions(ceremony), "all");
    tamper.trip("mesh");
    const { tls } = ceremony;
    const operator = connect(HsmOperator, {
      address: hsms[0].address,
      server: "hsm",
      tls,
      deadlineMs: 5_000,
    });
    const replayed = operator.execute({ signedCommand, token: Buffer.alloc(0) });
    await expect(replayed).rejects.toMatchObject({
      code: "AccessDenied",
      message: expect.stringContaining("another HSM"),
    });
    await operator.execute({ signedCommand: signedReadmission(ceremony, module.tampering!.nonce) });
    expect(module.state).toBe("uninitialised");
    operator.close();
  });

  test("that was in no domain yet needs the quorum of the one whose token is shown", async () => {
    const { ceremony } = await twoHsms();
    const third = await domain.startHsm("hsm-3");
    third.tamper.trip("temperature");
    const options = { ...withOptions(ceremony), hsms: [...ceremony.hsms, third.address] };
    const alone = { ...options, operators: options.operators.slice(0, 1) };
    await expect(readmitHsms(alone, "all")).rejects.toMatchObject({ code: "AccessDenied" });
    expect(await readmitHsms(options, "all")).toMatchObject({ hsms: ["hsm-3"] });
    expect(third.module.state).toBe("operational");
  });
});

describe("the record of a tampering", () => {
  test("that cannot be read keeps the HSM from starting", async () => {
    const folder = join(domain.folder, "records");
    const record = tamperRecord(folder, "hsm-1");
    expect(record.load()).toBeUndefined();
    record.save({ sensor: "mesh", trippedMs: 5, states: [] });
    expect(record.load()).toEqual({ sensor: "mesh", trippedMs: 5, states: [] });
    for (const text of ["", "{}", '{"sensor":"smell","trippedMs":1,"states":[]}']) {
      await writeFile(join(folder, "tampered-hsm-1.json"), text);
      expect(() => record.load()).toThrow(/no record of a tampering/);
    }
    expect(() => tamperRecord(folder, "../x")).toThrow(/no name/);
  });
});
