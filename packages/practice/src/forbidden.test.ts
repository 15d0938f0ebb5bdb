import { describe, expect, test } from "vitest";
import { arrowWords } from "./arrow.ts";
import { gradeWhiteboard } from "./five-minute.ts";
import { remarksOn } from "./forbidden.ts";
import { LEVELS } from "./levels/index.ts";

const level = LEVELS["five-minute"][0]!;
const { forbidden, model } = level;
const drawn = (from: string, to: string, what: string) =>
  remarksOn(forbidden, [{ from, to, what }], "").map(({ forbidden: { id } }) => id);
const said = (notes: string) => remarksOn(forbidden, [], notes).map(({ forbidden: { id } }) => id);
/** What the notes add to a board that passes: it must fail, or must still pass. */
const isPassedWith = (notes: string) =>
  gradeWhiteboard(level, { ...model, notes: `${model.notes}\n${notes}` }).passed;

describe("a forbidden arrow", () => {
  test.each([
    ["hsm", "kms", "use HBK (cached)", "inside-keys-out"],
    ["hsm", "s3-sim", "derive DEK", "inside-keys-out"],
    ["kms", "kms", "domain key", "inside-keys-out"],
    ["s3-sim", "kms", "PutObject", "object-to-kms"],
    ["kms", "hsm", "PutBlob", "object-to-kms"],
    ["kms", "storage", "PutBlob", "object-to-kms"],
    ["s3-sim", "storage", "data key", "clear-at-rest"],
    ["kms", "kms", "encrypted data key at rest", "kept-in-kms"],
  ])("%s → %s: %s", (from, to, what, id) => {
    expect(drawn(from, to, what)).toEqual([id]);
  });

  test("is none that is as it should be", () => {
    expect(drawn("hsm", "hsm", "use HBK (cached)")).toEqual([]);
    expect(drawn("hsm", "kms", "EKT")).toEqual([]);
    expect(drawn("kms", "hsm", "CreateHbk")).toEqual([]);
    expect(drawn("s3-sim", "storage", "encrypted data key")).toEqual([]);
    expect(drawn("s3-sim", "storage", "PutBlob")).toEqual([]);
    expect(drawn("caller", "s3-sim", "PutObject")).toEqual([]);
  });

  test("fails a board that is right besides, and is named with its reason", () => {
    const hbk = { from: "hsm", to: "kms", what: "use HBK (cached)" };
    const { passed, percent, remarks } = gradeWhiteboard(level, { ...model, arrows: [...model.arrows, hbk] });
    expect(passed).toBe(false);
    expect(percent).toBeLessThan(100);
    expect(remarks.map(({ found }) => found)).toEqual([[`Drawn: ${arrowWords(hbk)}.`]]);
    for (const { title, why } of forbidden)
      expect([title, why].every((words) => words.length > 10)).toBe(true);
  });
});

describe("a forbidden claim", () => {
  test("is named once, in the words of the notes", () => {
    const [remark, ...others] = remarksOn(forbidden, [], "The Data Key is stored in the clear.");
    expect(remark!.found).toEqual(["The notes claim: “Data Key is stored in the clear”."]);
    expect(others).toEqual([]);
  });

  test.each([
    ["S3 sends the object to KMS and KMS encrypts it.", "object-to-kms"],
    ["The object goes to KMS.", "object-to-kms"],
    ["The object is sent to the HSM", "object-to-kms"],
    ["KMS receives the object", "object-to-kms"],
    ["KMS encrypts the object.", "kms-encrypts"],
    ["AWS KMS then encrypts your objects", "kms-encrypts"],
    ["KMS encrypts the data", "kms-encrypts"],
    ["The object is encrypted by KMS", "kms-encrypts"],
    ["The data is encrypted by KMS", "kms-encrypts"],
    ["S3 does not keep the key, KMS encrypts the object", "kms-encrypts"],
    ["The data key is stored in the clear with the object.", "clear-at-rest"],
    ["S3 stores the plaintext data key", "clear-at-rest"],
    ["The key of the object is stored in plaintext", "clear-at-rest"],
    ["The HSM does not keep it and the data key is stored in the clear", "clear-at-rest"],
    ["The HBK leaves the HSM", "inside-keys-out"],
    ["The HSM hands out the HBK", "inside-keys-out"],
  ])("%s", (notes, id) => {
    expect(said(notes)).toEqual([id]);
    expect(isPassedWith(notes)).toBe(false);
  });

  test.each([
    "The encrypted data key is stored in KMS",
    "They are stored in KMS.",
    "KMS keeps the data keys.",
    "Durability is guaranteed.",
    "S3 guarantees durability.",
    "Keys are global.",
  ])("and one an item of the rubric denies: %s", (notes) => {
    expect(isPassedWith(notes)).toBe(false);
  });

  test.each([
    "The data key is never stored in the clear.",
    "No data key is ever stored in the clear with the object.",
    "S3 does not send the object to KMS.",
    "S3 doesn’t send the object to KMS; it never leaves S3.",
    "The object never goes to KMS.",
    "The object isn't encrypted by KMS.",
    "S3, not KMS, encrypts the object.",
    "S3 rather than KMS encrypts the object.",
    "It is a misconception that KMS encrypts the object.",
    "Neither KMS nor the HSM encrypts the object.",
    "That KMS encrypts the object is wrong.",
    "A data key from KMS encrypts the object.",
    "KMS encrypts the object's data key.",
    "KMS encrypts the data key, S3 encrypts the object.",
    "KMS encrypts data keys.",
    "SSE-KMS encrypts the object under a data key.",
    "KMS itself encrypts data of at most 4 KiB: Encrypt.",
    "S3 sends the object’s ARN to KMS as encryption context.",
    "S3 asks KMS for a data key, encrypts the object and stores the encrypted data key with it.",
    "S3 keeps the plaintext data key only in memory, and wipes it.",
    "The plaintext data key is stored nowhere.",
    "We avoid storing the data key in plaintext.",
    "If the data key were stored in the clear, whoever reads the disk could read the object.",
    "Common mistake: KMS encrypts the object.",
    "KMS receives the object's ARN.",
    "Data is encrypted by S3, with a data key encrypted by KMS.",
    "The host keeps the data key in the clear in memory while the volume is attached.",
    "The encryption context is stored in plaintext in CloudTrail.",
    "EKTs are stored in KMS.",
    "The KMS key is stored in KMS, the data key is not.",
    "The KMS key that encrypts the data key is stored in KMS.",
    "KMS keeps none of the data keys.",
    "KMS keeps no data keys.",
    "Data keys are never stored in KMS.",
    "The HBK never leaves the HSM.",
    "The HBK leaves the HSM only encrypted, as an EKT.",
    "Nothing is guaranteed.",
    "Nobody guarantees anything.",
    "Designed for, not guaranteed.",
    "Keys are not global.",
  ])("is none when it is denied, or true: %s", (notes) => {
    expect(said(notes)).toEqual([]);
    expect(isPassedWith(notes)).toBe(true);
  });

  test("is none of what the levels themselves teach", () => {
    const { "wrong-step": _tellsWhatIsWrong, ...levels } = LEVELS;
    const taught = [...JSON.stringify(levels).matchAll(/"(?:why|task)":"([^"]*)"/g)].map(
      ([, words]) => words!,
    );
    expect(taught.length).toBeGreaterThan(30);
    for (const words of taught) expect([words, said(words)]).toEqual([words, []]);
  });
});
