import { buildFlow, type Flow } from "@keymesh/flow";
import { key, Recording, s3PutSpans } from "@keymesh/flow/fixtures";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fit, lineToText, printable, wrap } from "./ink.ts";
import { layOut } from "./layout.ts";
import { drawSequence } from "./sequence.ts";
import { atRestTable, keyTable } from "./tables.ts";

const s3Put = buildFlow(s3PutSpans(), { fold: ["gateway"] })!;

function drawn(flow: Flow, width: number, color = false): string[] {
  const { header, steps } = drawSequence(flow, width);
  return [...header, ...steps.flat()].map((line) => lineToText(line, color));
}

/** A flow whose every text comes from outside. */
function flowOf(text: string): Flow {
  const r = new Recording();
  const attributes = { "keymesh.decision": text, "keymesh.note": text };
  r.call(
    "caller",
    "kms",
    text,
    "",
    (id, say) => {
      say({ ...key("kms", "use", "KMSKey", "aaaaaaaa", "record"), note: text });
      say({ what: text, where: text, bytes: 12 });
      r.call("kms", "hsm-1", text, id, undefined, {}, text);
    },
    attributes,
  );
  return buildFlow(r.spans)!;
}

describe("drawSequence", () => {
  test("draws an S3 PUT on 80 columns", () => {
    expect(drawn(s3Put, 80).slice(0, 15)).toEqual([
      "NORMAL WORLD                              ║ CRYPTO WORLD",
      "caller s3-sim   kms  storage trail        ║ hsm-1",
      "   │      │      │      │      │          ║   │",
      "   │ 1 s3.PutObject     │      │          ║   │",
      "   ├─────>│      │      │      │          ║   │",
      "   │      │ 2 kms.GenerateDataKey         ║   │",
      "   │      ├─────>│      │      │          ║   │",
      "   │      │ allowed: Allowed by statement ║   │",
      "   │      │ EnableRoot of the key policy  ║   │",
      "   │      │      │ 3 use KMSKey aaaaaaaa  ║   │",
      "   │      │      │ 4 storage.Get          ║   │",
      "   │      │      │<────>│      │          ║   │",
      "   │      │      │ 6 hsm.GenerateDataKey  ║   │",
      "   │      │      ├──────┼──────┼──────────╫──>│",
      "   │      │      │ [EKT cccccccc wrapped] ║   │",
    ]);
  });

  test("shows kind, fingerprint and form of each key, and what was wiped, on the holder's side of the wall", () => {
    const lines = drawn(s3Put, 80);
    const behindTheWall = lines.map((text) => text.split(/[║╫]/)[1] ?? "").join("\n");
    for (const said of [
      "unwrap HBK bbbbbbbb plaintext",
      "derive DEK ffffffff plaintext",
      "wipe DEK ffffffff",
    ]) {
      expect(behindTheWall).toContain(said);
    }
    const before = lines.map((text) => text.split(/[║╫]/)[0]).join("\n");
    expect(before).not.toMatch(/HBK|DEK/);
    expect(before).toContain("wipe DK dddddddd");
  });

  test.each([50, 60, 72, 80, 100, 120, 200])(
    "on %i columns no line is wider, and the wall stands in one column",
    (width) => {
      const lines = drawn(s3Put, width);
      for (const text of lines) expect(text.length).toBeLessThanOrEqual(width);
      const layout = layOut(s3Put.participants, width);
      if (layout === undefined) return;
      for (const text of lines) expect(text[layout.wall]).toMatch(/[║╫]/);
    },
  );

  test("every arrow ends at its participants' lifelines", () => {
    const layout = layOut(s3Put.participants, 100)!;
    const { steps } = drawSequence(s3Put, 100);
    for (const [i, step] of s3Put.steps.entries()) {
      if (step.kind === "local" || steps[i]!.length === 0) continue;
      const arrow = steps[i]!.map((line) => lineToText(line, false)).find((text) => /[─╌]{2}/.test(text))!;
      expect(arrow[layout.lanes.get(step.from)!]).toMatch(/[├┤│]/);
      expect(arrow[layout.lanes.get(step.to)!]).toBe("│");
      const toTheRight = layout.lanes.get(step.to)! > layout.lanes.get(step.from)!;
      expect(arrow[layout.lanes.get(step.to)! + (toTheRight ? -1 : 1)]).toBe(toTheRight ? ">" : "<");
    }
  });

  test("where the participants do not fit, the steps are told as a list", () => {
    const lines = drawn(s3Put, 40);
    expect(lines.slice(0, 2)).toEqual(["  1  caller calls s3.PutObject of", "     s3-sim."]);
    for (const text of lines) expect(text.length).toBeLessThanOrEqual(40);
  });

  test("whatever spans say, widths hold and nothing reaches the terminal but plain characters", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary", maxLength: 300 }),
        fc.integer({ min: 40, max: 130 }),
        (text, width) => {
          const flow = flowOf(text);
          const lines = [
            ...drawn(flow, width),
            ...[...keyTable(flow, width), ...atRestTable(flow, width)].map((l) => lineToText(l, false)),
          ];
          for (const line of lines) {
            expect(line.length).toBeLessThanOrEqual(width);
            expect(line).not.toMatch(/[\p{Cc}\p{Cs}]/u);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  test("colour changes nothing but the colour", () => {
    const colours = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, "g");
    const coloured = drawn(s3Put, 80, true).map((text) => text.replace(colours, "").trimEnd());
    expect(coloured).toEqual(drawn(s3Put, 80));
    expect(drawn(s3Put, 80, true).join()).toMatch(colours);
  });
});

describe("the tables", () => {
  const text = (lines: readonly Parameters<typeof lineToText>[0][]) =>
    lines.map((each) => lineToText(each, false));

  test("at rest: ciphertext and wrapped keys, and that no key is in clear", () => {
    expect(text(atRestTable(s3Put, 80))).toEqual([
      "AT REST",
      "  object ciphertext   storage           52.4 MB",
      "  encrypted data key  storage           184 B",
      "  KMSKey aaaaaaaa     storage           record",
      "  DK dddddddd         storage           wrapped",
      "  no key in clear     outside the HSMs",
    ]);
  });

  test("at rest: a key left in clear is not kept quiet", () => {
    const r = new Recording();
    r.call("caller", "s3-sim", "s3.PutObject", "", (_, say) =>
      say(key("s3-sim", "use", "DK", "dddddddd", "plaintext")),
    );
    expect(text(atRestTable(buildFlow(r.spans)!, 80))).toEqual([
      "AT REST",
      "  DK dddddddd  s3-sim's memory  in clear",
    ]);
  });

  test("keys: who had each in clear, when, and whether it was wiped", () => {
    const lines = text(keyTable(s3Put, 120));
    expect(lines).toContain("  HBK bbbbbbbb     in clear: hsm-1 step 7, wiped");
    expect(lines).toContain("  EKT cccccccc     never in clear");
    expect(lines).toContain("  KMSKey aaaaaaaa  a record, not a cryptographic key");
  });
});

describe("text", () => {
  test("wrap breaks at spaces, breaks what is too long, and keeps to its lines", () => {
    expect(wrap("one two three", 7)).toEqual(["one two", "three"]);
    expect(wrap("abcdefghij", 4)).toEqual(["abcd", "efgh", "ij"]);
    expect(wrap("one two three four", 7, 2)).toEqual(["one two", "three …"]);
    expect(wrap("", 7)).toEqual([""]);
  });

  test("fit marks what is missing", () => {
    expect(fit("abcdef", 4)).toBe("abc…");
    expect(fit("abcd", 4)).toBe("abcd");
  });

  test("printable keeps colours sequences and wide characters out", () => {
    expect(printable("a\u001b[31mb\n漢")).toBe("a?[31mb ?");
  });
});
