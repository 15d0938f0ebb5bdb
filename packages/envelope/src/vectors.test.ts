import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { gcmOpen, gcmSeal } from "./gcm.ts";
import { hmacSha256, hmacSha512 } from "./hmac.ts";
import { kdfCounterHmacSha256 } from "./kdf.ts";
import { aes256Key, macKey, xtsKey } from "./keys.ts";
import { xtsDecrypt, xtsEncrypt } from "./xts.ts";

/** The folder of published vectors; they are data of others and not kept here. */
const folder = process.env.KEYMESH_VECTORS ?? "";

test.runIf(process.env.CI)("the published vectors are there where the build runs", () => {
  expect(folder, "KEYMESH_VECTORS must name their folder").not.toBe("");
});

interface Case {
  readonly tcId: number;
  readonly result: "valid" | "invalid" | "acceptable";
  readonly key: string;
  readonly iv: string;
  readonly aad: string;
  readonly msg: string;
  readonly ct: string;
  readonly tag: string;
}
interface Group {
  readonly keySize: number;
  readonly ivSize: number;
  readonly tagSize: number;
  readonly tests: readonly Case[];
}

const hex = (text: string) => Buffer.from(text, "hex");
const read = (file: string) => readFileSync(join(folder, file), "utf8");
const wycheproof = (file: string) => (JSON.parse(read(file)) as { testGroups: Group[] }).testGroups;

describe.skipIf(folder === "")("published vectors (KEYMESH_VECTORS)", () => {
  test("Wycheproof AES-GCM, 256-bit keys and 96-bit IVs", () => {
    const groups = wycheproof("aes_gcm_test.json").filter((one) => one.keySize === 256 && one.ivSize === 96);
    const cases = groups.flatMap((group) => group.tests);
    expect(cases.length).toBeGreaterThan(50);
    for (const { tcId, key, iv, aad, msg, ct, tag, result } of cases) {
      const opened = gcmOpen(aes256Key(hex(key)), hex(iv), hex(ct + tag), hex(aad));
      expect(opened?.toString("hex"), `case ${tcId}`).toBe(result === "valid" ? msg : undefined);
      if (result !== "valid") continue;
      const sealed = gcmSeal(aes256Key(hex(key)), hex(iv), hex(msg), hex(aad));
      expect(sealed.toString("hex"), `case ${tcId}`).toBe(ct + tag);
    }
  });

  test("Wycheproof AES-XTS, 512-bit keys", () => {
    const cases = wycheproof("aes_xts_test.json").flatMap((one) => (one.keySize === 512 ? one.tests : []));
    expect(cases.length).toBeGreaterThan(10);
    for (const { tcId, key, iv, msg, ct, result } of cases) {
      expect(result, `case ${tcId}`).toBe("valid");
      const unit = littleEndian(hex(iv));
      expect(xtsEncrypt(xtsKey(hex(key)), unit, hex(msg)).toString("hex"), `case ${tcId}`).toBe(ct);
      expect(xtsDecrypt(xtsKey(hex(key)), unit, hex(ct)).toString("hex"), `case ${tcId}`).toBe(msg);
    }
  });

  test.each([
    ["hmac_sha256_test.json", hmacSha256],
    ["hmac_sha512_test.json", hmacSha512],
  ])("Wycheproof %s", (file, hmac) => {
    const cases = wycheproof(file).flatMap((group) =>
      group.tests.map((one) => ({ ...one, size: group.tagSize / 8 })),
    );
    expect(cases.length).toBeGreaterThan(50);
    for (const { tcId, key, msg, tag, size, result } of cases) {
      const mac = hmac(macKey(hex(key)), hex(msg))
        .subarray(0, size)
        .toString("hex");
      expect(mac === tag, `case ${tcId}`).toBe(result === "valid");
    }
  });

  test("NIST SP 800-108 counter mode, HMAC-SHA256, 32-bit counter before the fixed input", () => {
    const cases = nistKdf("HMAC_SHA256", "BEFORE_FIXED", "32_BITS");
    expect(cases.length).toBeGreaterThan(30);
    for (const { L = "", KI = "", FixedInputData = "", KO = "" } of cases) {
      const derived = kdfCounterHmacSha256(macKey(hex(KI)), hex(FixedInputData), Number(L) / 8);
      expect(derived.toString("hex")).toBe(KO);
    }
  });

  test("NIST AES-256-XTS by data unit sequence number", () => {
    const cases = records(read("XTSGenAES256.tweak-dataunitseqno.rsp"), "COUNT").filter(
      (one) => Number(one.DataUnitLen) % 8 === 0,
    );
    expect(cases.length).toBeGreaterThan(100);
    for (const { Key = "", DataUnitSeqNumber = "", PT = "", CT = "" } of cases) {
      const unit = BigInt(DataUnitSeqNumber);
      expect(xtsEncrypt(xtsKey(hex(Key)), unit, hex(PT)).toString("hex")).toBe(CT);
      expect(xtsDecrypt(xtsKey(hex(Key)), unit, hex(CT)).toString("hex")).toBe(PT);
    }
  });
});

function littleEndian(bytes: Buffer): bigint {
  return bytes.reduceRight((value, byte) => (value << 8n) | BigInt(byte), 0n);
}

/** `name = value` lines, a record beginning at each line named `first`. */
function records(text: string, first: string): Record<string, string>[] {
  const all: Record<string, string>[] = [];
  for (const line of text.split(/\r?\n/)) {
    const [, name, value] = /^\s*(\w+)\s*=\s*(\S*)\s*$/.exec(line) ?? [];
    if (name === undefined || value === undefined) continue;
    if (name === first) all.push({});
    const record = all.at(-1);
    if (record) record[name] = value;
  }
  return all;
}

/** The cases below three headings, each of which holds until the next of its kind. */
function nistKdf(prf: string, location: string, counter: string): Record<string, string>[] {
  let heading = { prf: "", location: "", counter: "" };
  let kept = "";
  for (const line of read("KDFCTR_gen.rsp").split(/\r?\n/)) {
    const [, name, value = ""] = /^\[(\w+)=(\w+)\]/.exec(line) ?? [];
    if (name === "PRF") heading = { prf: value, location: "", counter: "" };
    else if (name === "CTRLOCATION") heading = { ...heading, location: value, counter: "" };
    else if (name === "RLEN") heading = { ...heading, counter: value };
    else if (heading.prf === prf && heading.location === location && heading.counter === counter) {
      kept += `${line}\n`;
    }
  }
  return records(kept, "COUNT");
}
