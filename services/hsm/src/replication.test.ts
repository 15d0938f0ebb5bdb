import type { HbkSpec, HsmFleet } from "@keymesh/hsm-channel";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { offerValidityMs } from "./domain/replication/offer.ts";
import { sampled } from "./testing/sampled.ts";
import { TestDomain, type TestHsm } from "./testing/test-domain.ts";
import { bringUpTwoRegions, mrkArn, regions } from "./testing/two-regions.ts";

const [source, target] = regions;
const context = { purpose: "test" };

let domain: TestDomain;
let hsms: readonly TestHsm[];
let fleet: HsmFleet;
/** Each reaches one HSM only. */
let first: HsmFleet;
let second: HsmFleet;
beforeAll(async () => {
  domain = await TestDomain.make();
  ({ hsms, fleet } = await bringUpTwoRegions(domain));
  first = await domain.fleet(hsms.slice(0, 1));
  second = await domain.fleet(hsms.slice(1));
});
afterAll(() => domain.close());

const refused = expect.objectContaining({ code: "KMSInternalException" });
const keyArn = mrkArn(target);
const makeKey = (spec: HbkSpec, arn = mrkArn(source)) =>
  fleet.createHbk({ region: source, keyArn: arn, spec });

async function replicate(ekt: Buffer, by = fleet) {
  const { offer } = await by.offerReplication({ region: target });
  const { replica } = await by.exportReplica({ region: source, ekt, offer });
  return by.acceptReplica({ region: target, keyArn, offer, replica });
}

describe("a replicated key", () => {
  test("decrypts in the other Region what was encrypted in the first, under the same id", async () => {
    const made = await makeKey("SYMMETRIC_DEFAULT");
    const plaintext = Buffer.from("hello");
    const { ciphertextBlob } = await fleet.encrypt({ region: source, ekt: made.ekt, plaintext, context });
    const replicated = await replicate(made.ekt);
    expect(replicated).toEqual({ hbkId: made.hbkId, ekt: expect.any(Buffer) });
    const blob = { region: target, ekt: replicated.ekt, ciphertextBlob, context };
    expect(await fleet.decrypt(blob)).toEqual({ plaintext });
    // The EKT itself is worth nothing outside its domain.
    await expect(fleet.decrypt({ ...blob, ekt: made.ekt })).rejects.toEqual(refused);
  });

  test("signs in the other Region as in the first: RSA, ECC and ML-DSA", async () => {
    const message = Buffer.from("message");
    for (const [spec, algorithm] of [
      ["RSA_2048", "RSASSA_PSS_SHA_256"],
      ["ECC_NIST_P256", "ECDSA_SHA_256"],
      ["ML_DSA_44", "ML_DSA_SHAKE_256"],
    ] as const) {
      const made = await makeKey(spec);
      const replicated = await replicate(made.ekt);
      expect(replicated).toEqual({ hbkId: made.hbkId, publicKey: made.publicKey, ekt: expect.any(Buffer) });
      const signing = { algorithm, messageType: "RAW", message } as const;
      const { signature } = await fleet.sign({ region: target, ekt: replicated.ekt, ...signing });
      await fleet.verify({ region: source, ekt: made.ekt, ...signing, signature });
    }
  });

  test("makes the same MACs in the other Region", async () => {
    const made = await makeKey("HMAC_384");
    const replicated = await replicate(made.ekt);
    const mac = { algorithm: "HMAC_SHA_384", message: Buffer.from("message") } as const;
    const here = await fleet.generateMac({ region: source, ekt: made.ekt, ...mac });
    expect(await fleet.generateMac({ region: target, ekt: replicated.ekt, ...mac })).toEqual(here);
  });

  test("goes through different HSMs at every step", async () => {
    const { ekt, hbkId } = await makeKey("SYMMETRIC_DEFAULT");
    const { offer } = await first.offerReplication({ region: target });
    const { replica } = await second.exportReplica({ region: source, ekt, offer });
    const { replica: another } = await first.exportReplica({ region: source, ekt, offer });
    for (const one of [replica, another]) {
      for (const by of [first, second]) {
        const accepted = await by.acceptReplica({ region: target, keyArn, offer, replica: one });
        expect(accepted.hbkId).toBe(hbkId);
      }
    }
  });

  test("goes on to a third Region from the second, and back", async () => {
    const { ekt, hbkId } = await makeKey("SYMMETRIC_DEFAULT");
    const there = await replicate(ekt);
    const { offer } = await fleet.offerReplication({ region: source });
    const { replica } = await fleet.exportReplica({ region: target, ekt: there.ekt, offer });
    const back = await fleet.acceptReplica({ region: source, keyArn: mrkArn(source), offer, replica });
    expect(back.hbkId).toBe(hbkId);
  });
});

describe("what is refused", () => {
  test("a key of one Region only, and a replica for another key", async () => {
    const single = `arn:aws:kms:${source}:000000000000:key/1234abcd-12ab-34cd-56ef-1234567890ab`;
    const { ekt } = await makeKey("SYMMETRIC_DEFAULT", single);
    await expect(replicate(ekt)).rejects.toEqual(refused);
    const { ekt: other } = await makeKey("SYMMETRIC_DEFAULT", mrkArn(source, "1"));
    await expect(replicate(other)).rejects.toEqual(refused);
  });

  test("an offer taken in its own Region, and a replica in another than it was made for", async () => {
    const { ekt } = await makeKey("SYMMETRIC_DEFAULT");
    const { offer } = await fleet.offerReplication({ region: target });
    const { offer: ours } = await fleet.offerReplication({ region: source });
    await expect(fleet.exportReplica({ region: source, ekt, offer: ours })).rejects.toEqual(refused);
    const { replica } = await fleet.exportReplica({ region: source, ekt, offer });
    const accept = (request: { region: string; keyArn: string; offer: Buffer }) =>
      expect(fleet.acceptReplica({ replica, ...request })).rejects.toEqual(refused);
    await accept({ region: source, keyArn: mrkArn(source), offer });
    await accept({ region: target, keyArn: mrkArn(source), offer });
    await accept({ region: target, keyArn, offer: ours });
    await accept({ region: target, keyArn, offer: (await fleet.offerReplication({ region: target })).offer });
  });

  test("an offer past its validity, by the HSMs' own clock", async () => {
    let nowMs = Date.now();
    const clocked = await TestDomain.make();
    try {
      const { fleet } = await bringUpTwoRegions(clocked, { nowMs: () => nowMs });
      const { ekt } = await fleet.createHbk({ region: source, keyArn: mrkArn(source) });
      const { offer } = await fleet.offerReplication({ region: target });
      nowMs += offerValidityMs;
      const { replica } = await fleet.exportReplica({ region: source, ekt, offer });
      await fleet.acceptReplica({ region: target, keyArn, offer, replica });
      nowMs += 1;
      await expect(fleet.exportReplica({ region: source, ekt, offer })).rejects.toEqual(refused);
      const late = fleet.acceptReplica({ region: target, keyArn, offer, replica });
      await expect(late).rejects.toEqual(refused);
    } finally {
      await clocked.close();
    }
  });

  test("an offer of a domain that other operators run", async () => {
    const stranger = await TestDomain.make();
    try {
      const { fleet: theirs } = await bringUpTwoRegions(stranger);
      const { ekt } = await makeKey("SYMMETRIC_DEFAULT");
      const { offer } = await theirs.offerReplication({ region: target });
      await expect(fleet.exportReplica({ region: source, ekt, offer })).rejects.toEqual(refused);
    } finally {
      await stranger.close();
    }
  });
});

test("replication tells what its keys went through", async () => {
  const { ekt } = await makeKey("SYMMETRIC_DEFAULT");
  const said = await sampled(domain, hsms, (traced) => replicate(ekt, traced));
  expect(said).toEqual([
    [
      "Hsm.OfferReplication",
      "AgreementKey plaintext create",
      "DomainKey plaintext use",
      "AgreementKey wrapped wrap",
      "AgreementKey wrapped export",
      "AgreementKey plaintext wipe",
    ],
    [
      "Hsm.ExportReplica",
      "DomainKey plaintext use",
      "EKT wrapped unwrap",
      "HBK plaintext unwrap",
      "AgreementKey plaintext create",
      "WrappingKey plaintext derive",
      "AgreementKey plaintext wipe",
      "HBK wrapped wrap",
      "WrappingKey plaintext wipe",
      "HBK wrapped export",
      "HBK plaintext wipe",
    ],
    [
      "Hsm.AcceptReplica",
      "HBK wrapped import",
      "DomainKey plaintext use",
      "AgreementKey plaintext unwrap",
      "WrappingKey plaintext derive",
      "AgreementKey plaintext wipe",
      "HBK plaintext unwrap",
      "WrappingKey plaintext wipe",
      "HBK wrapped wrap",
      "EKT wrapped export",
      "HBK plaintext wipe",
    ],
  ]);
});
