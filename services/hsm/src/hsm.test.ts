import { createPublicKey, randomBytes } from "node:crypto";
import { join } from "node:path";
import { createTracer, type ForeignSpan } from "@keymesh/flow";
import { bringUpDomain, generateP384, type HsmFleet } from "@keymesh/hsm-channel";
import { Hsm, HsmOperator } from "@keymesh/proto";
import { connect } from "@keymesh/rpc";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { keyArn, region, TestDomain } from "./testing/test-domain.ts";

let domain: TestDomain;
beforeEach(async () => {
  domain = await TestDomain.make();
});
afterEach(() => domain.close());

const context = { "aws:s3:arn": "arn:aws:s3:::bucket/key" };
const dataKey = (fleet: HsmFleet, ekt: Buffer) =>
  fleet.generateDataKey({ region, ekt, numberOfBytes: 32, context, withPlaintext: true });
const coded = (code: string) => expect.objectContaining({ code });

async function twoHsms() {
  const hsms = [await domain.startHsm("hsm-1"), await domain.startHsm("hsm-2")] as const;
  expect(await bringUpDomain(await domain.ceremony(hsms))).toMatchObject({ did: "created", missing: [] });
  return hsms;
}

describe("a domain of two HSMs", () => {
  test("lets one decrypt what the other encrypted", async () => {
    const [first, second] = await twoHsms();
    const one = await domain.fleet([first]);
    const other = await domain.fleet([second]);
    const { ekt, hbkId } = await one.createHbk({ region, keyArn });
    expect(hbkId).toMatch(/^[0-9a-f]{64}$/);
    const { ciphertextBlob, plaintext } = await dataKey(one, ekt);
    expect(ciphertextBlob).toHaveLength(184);
    expect(await other.decrypt({ region, ekt, ciphertextBlob, context })).toEqual({ plaintext });
    const { ekt: destinationEkt } = await other.createHbk({ region, keyArn });
    const again = await one.reEncrypt({
      region,
      sourceEkt: ekt,
      ciphertextBlob,
      sourceContext: context,
      destinationEkt,
      destinationContext: {},
    });
    expect(again.ciphertextBlob.toString("base64")).toMatch(/^AQIDAH/);
    const moved = { region, ekt: destinationEkt, ciphertextBlob: again.ciphertextBlob, context: {} };
    expect(await other.decrypt(moved)).toEqual({ plaintext });
  });

  test("fails decryption in one way: wrong context, wrong key, changed blob", async () => {
    const fleet = await domain.fleet(await twoHsms());
    const { ekt } = await fleet.createHbk({ region, keyArn });
    const { ekt: otherEkt } = await fleet.createHbk({ region, keyArn });
    const { ciphertextBlob } = await fleet.encrypt({ region, ekt, plaintext: Buffer.from("hello"), context });
    expect(ciphertextBlob.toString("base64")).toMatch(/^AQICAH/);
    const changed = Buffer.from(ciphertextBlob);
    changed[changed.length - 1]! ^= 1;
    const bad = [
      { ekt, ciphertextBlob, context: {} },
      { ekt: otherEkt, ciphertextBlob, context },
      { ekt, ciphertextBlob: changed, context },
      { ekt, ciphertextBlob: randomBytes(7_000), context },
    ];
    for (const request of bad) {
      await expect(fleet.decrypt({ region, ...request })).rejects.toEqual(
        expect.objectContaining({ code: "InvalidCiphertextException", message: "" }),
      );
    }
  });

  test("limits a data key to 1,024 bytes and a plaintext to 4,096", async () => {
    const fleet = await domain.fleet(await twoHsms());
    const { ekt } = await fleet.createHbk({ region, keyArn });
    const generate = (numberOfBytes: number) =>
      fleet.generateDataKey({ region, ekt, numberOfBytes, context, withPlaintext: false });
    expect(await generate(1_024)).not.toHaveProperty("plaintext");
    await expect(generate(1_025)).rejects.toEqual(coded("ValidationException"));
    const encrypt = (bytes: number) => fleet.encrypt({ region, ekt, plaintext: randomBytes(bytes), context });
    await encrypt(4_096);
    await expect(encrypt(4_097)).rejects.toEqual(coded("ValidationException"));
    expect((await fleet.generateRandom({ region, numberOfBytes: 1_024 })).bytes).toHaveLength(1_024);
  });

  test("goes on without a failed call when one HSM is cut off under load", async () => {
    const [first, second] = await twoHsms();
    const fleet = await domain.fleet([first, second]);
    const { ekt } = await fleet.createHbk({ region, keyArn });
    let calls = 0;
    const until = performance.now() + 800;
    const caller = async () => {
      while (performance.now() < until) {
        const { ciphertextBlob, plaintext } = await dataKey(fleet, ekt);
        expect(await fleet.decrypt({ region, ekt, ciphertextBlob, context })).toEqual({ plaintext });
        calls++;
      }
    };
    const callers = Array.from({ length: 32 }, caller);
    await new Promise((resolve) => setTimeout(resolve, 200));
    await first.kill();
    await Promise.all(callers);
    expect(calls).toBeGreaterThan(100);
    expect(fleet.status()).toEqual([
      { name: "hsm-1", connected: false },
      { name: "hsm-2", connected: true },
    ]);
  });

  test("goes on when one HSM is tampered with: it wipes everything and is mute", async () => {
    const [first, second] = await twoHsms();
    const fleet = await domain.fleet([first, second]);
    const { ekt } = await fleet.createHbk({ region, keyArn });
    first.tamper.trip("mesh");
    for (let i = 0; i < 20; i++) await dataKey(fleet, ekt);
    expect(first.module.state).toBe("mute");
    expect(first.module.domains()).toEqual([]);
    expect(second.module.state).toBe("operational");
  });

  test("negotiates a new session when the old one expires", async () => {
    const hsm = await domain.startHsm("hsm-1", { sessionValidityMs: 100 });
    await bringUpDomain(await domain.ceremony([hsm]));
    const fleet = await domain.fleet([hsm]);
    const { ekt } = await fleet.createHbk({ region, keyArn });
    await new Promise((resolve) => setTimeout(resolve, 150));
    await dataKey(fleet, ekt);
  });

  test("tells what its keys went through, to a sampled call only, and never a byte of one", async () => {
    const spans: ForeignSpan[] = [];
    const hsm = await domain.startHsm("hsm-1");
    await bringUpDomain(await domain.ceremony([hsm]));
    const fleet = await domain.fleet([hsm], { spans });
    const { ekt } = await fleet.createHbk({ region, keyArn });
    expect(spans).toEqual([]);
    const tracer = createTracer({
      service: "kms",
      world: "normal",
      sampler: { startsTrace: () => true },
      sink: { accept() {}, async close() {} },
    });
    await tracer.span({ name: "test", kind: "internal" }, () => dataKey(fleet, ekt));
    expect(spans).toHaveLength(1);
    const [span] = spans;
    expect(span).toMatchObject({ service: "hsm-1", world: "crypto", attributes: { region } });
    expect(span?.keys.map(({ kind, act }) => `${kind} ${act}`)).toEqual([
      "DomainKey use",
      "EKT unwrap",
      "HBK unwrap",
      "DK create",
      "DEK derive",
      "DK wrap",
      "DEK wipe",
      "DK export",
      "DK export",
      "DK wipe",
    ]);
  });
});

describe("a ceremony", () => {
  test("does nothing the second time", async () => {
    const hsms = await twoHsms();
    expect(await bringUpDomain(await domain.ceremony(hsms))).toMatchObject({ did: "nothing", epoch: 1 });
  });

  test("readmits an HSM that was started anew, by the living one", async () => {
    const [first, second] = await twoHsms();
    const { ekt } = await (await domain.fleet([first])).createHbk({ region, keyArn });
    await second.kill();
    const fresh = await domain.startHsm("hsm-2");
    const outcome = await bringUpDomain(await domain.ceremony([first, fresh]));
    expect(outcome).toMatchObject({ did: "joined", epoch: 2, members: ["hsm-1", "hsm-2"] });
    await dataKey(await domain.fleet([fresh]), ekt);
  });

  test("recovers the domain of a fleet that was stopped as a whole, through the offline member", async () => {
    const hsms = await twoHsms();
    const before = await domain.fleet(hsms);
    const { ekt } = await before.createHbk({ region, keyArn });
    const { ciphertextBlob, plaintext } = await dataKey(before, ekt);
    await Promise.all(hsms.map((hsm) => hsm.kill()));
    const fresh = [await domain.startHsm("hsm-1"), await domain.startHsm("hsm-2")];
    expect(await bringUpDomain(await domain.ceremony(fresh))).toMatchObject({ did: "recovered", epoch: 2 });
    const after = await domain.fleet(fresh);
    expect(await after.decrypt({ region, ekt, ciphertextBlob, context })).toEqual({ plaintext });
  });

  test("recovers nothing without the safe, and makes no new domain beside the old token", async () => {
    const hsms = await twoHsms();
    await Promise.all(hsms.map((hsm) => hsm.kill()));
    const fresh = await domain.startHsm("hsm-1", { safe: join(domain.folder, "another-safe") });
    await expect(bringUpDomain(await domain.ceremony([fresh]))).rejects.toEqual(coded("NotFound"));
    expect(fresh.module.state).toBe("uninitialised");
  });

  test("goes on without an HSM that does not answer, and says so", async () => {
    const [first, second] = await twoHsms();
    await second.kill();
    const outcome = await bringUpDomain(await domain.ceremony([first, second]));
    expect(outcome).toMatchObject({ did: "nothing", members: ["hsm-1"], missing: [second.address] });
  });

  test("held twice at once leaves one domain that every HSM has", async () => {
    const [first, second] = await twoHsms();
    const { ekt } = await (await domain.fleet([first])).createHbk({ region, keyArn });
    await second.kill();
    const hsms = [first, await domain.startHsm("hsm-2"), await domain.startHsm("hsm-3")];
    const both = await domain.ceremony(hsms);
    await Promise.all([bringUpDomain(both), bringUpDomain(both)]);
    expect(await bringUpDomain(both)).toMatchObject({ members: ["hsm-1", "hsm-2", "hsm-3"], missing: [] });
    expect(new Set(hsms.map(({ module }) => module.domain(region)?.state.epoch)).size).toBe(1);
    for (const hsm of hsms) await dataKey(await domain.fleet([hsm]), ekt);
  });

  test("of one operator alone is refused", async () => {
    const hsm = await domain.startHsm("hsm-1");
    const both = await domain.ceremony([hsm]);
    const alone = { ...both, operators: both.operators.slice(0, 1) };
    await expect(bringUpDomain(alone)).rejects.toEqual(coded("AccessDenied"));
    await bringUpDomain(both);
    const fresh = await domain.startHsm("hsm-2");
    const hsms = [hsm.address, fresh.address];
    await expect(bringUpDomain({ ...alone, hsms })).rejects.toEqual(coded("AccessDenied"));
    expect(fresh.module.state).toBe("uninitialised");
  });

  test("of one operator under two names is refused", async () => {
    const hsm = await domain.startHsm("hsm-1");
    const both = await domain.ceremony([hsm]);
    const { key } = both.operators[0]!;
    const twice = [
      { name: "alice", key },
      { name: "bob", key },
    ];
    await expect(bringUpDomain({ ...both, operators: twice })).rejects.toEqual(coded("AccessDenied"));
  });

  test("of operators the domain does not know is refused", async () => {
    const [first] = await twoHsms();
    const fresh = await domain.startHsm("hsm-3");
    const both = await domain.ceremony([first, fresh]);
    const operators = both.operators.map(({ name }) => ({ name, key: generateP384().privateKey }));
    await expect(bringUpDomain({ ...both, operators })).rejects.toEqual(coded("InvalidInput"));
  });
});

describe("who may come in", () => {
  test("a host whose signature the domain does not know gets no session", async () => {
    const fleet = await domain.fleet(await twoHsms(), { host: generateP384(), deadlineMs: 600 });
    await expect(fleet.createHbk({ region, keyArn })).rejects.toEqual(coded("DependencyTimeoutException"));
  });

  test("a host whose key the operators replaced is out at once, whatever session it still has", async () => {
    const hsms = await twoHsms();
    const old = await domain.fleet(hsms, { deadlineMs: 600 });
    const { ekt } = await old.createHbk({ region, keyArn });
    const host = generateP384();
    const serviceHosts = [{ name: "kms", publicKey: createPublicKey(host.privateKey) }];
    await bringUpDomain({ ...(await domain.ceremony(hsms)), serviceHosts });
    await expect(dataKey(old, ekt)).rejects.toEqual(coded("DependencyTimeoutException"));
    await dataKey(await domain.fleet(hsms, { host }), ekt);
  });

  test("a host refuses an HSM whose domain its own operators did not enact", async () => {
    const hsm = await domain.startHsm("hsm-1");
    const both = await domain.ceremony([hsm]);
    const operators = ["alice", "bob"].map((name) => ({ name, key: generateP384().privateKey }));
    await bringUpDomain({ ...both, operators });
    const fleet = await domain.fleet([hsm], { deadlineMs: 600 });
    await expect(fleet.createHbk({ region, keyArn })).rejects.toEqual(coded("DependencyTimeoutException"));
  });

  test("nobody but kms opens the command stream, nobody but operators the ceremony", async () => {
    const [hsm] = await twoHsms();
    const open = async function* () {
      yield { open: { hostNonce: randomBytes(16) } };
    };
    const options = { address: hsm.address, server: "hsm", deadlineMs: 2_000 };
    for (const name of ["s3-sim", "storage", "cli"]) {
      const tls = await domain.identity("service", name);
      const stream = connect(Hsm, { ...options, tls });
      const answers = stream.channel(open())[Symbol.asyncIterator]();
      await expect(answers.next()).rejects.toEqual(coded("AccessDenied"));
      stream.close();
    }
    const kms = connect(HsmOperator, { ...options, tls: await domain.identity("service", "kms") });
    await expect(kms.identify({})).rejects.toEqual(coded("AccessDenied"));
    kms.close();
  });
});
