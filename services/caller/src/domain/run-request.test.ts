import type { ScenarioEntry } from "@keymesh/scenarios";
import { describe, expect, test } from "vitest";
import { MAX_FILE_BYTES, runRequestOf } from "./run-request.ts";

const entry = (
  name: string,
  takesFile: boolean,
  variants: ScenarioEntry["variants"] = [],
): ScenarioEntry => ({
  ...{ name, takesFile, variants, title: "t", group: "Keys", summary: "s" },
  load: () => Promise.reject(new Error("nothing is loaded to check a request")),
});
const disabled = { name: "key-disabled", title: "t", summary: "s" } as const;
const scenarios = [entry("s3-put", true, [disabled]), entry("rotate", false)];
const asked = { name: "s3-put", variant: "", file: Buffer.alloc(0), fileName: "" };
const of = (more: Partial<typeof asked> = {}) => runRequestOf(scenarios, { ...asked, ...more });

describe("a run's request", () => {
  test("names a scenario, and a variant that it has", () => {
    expect(of()).toMatchObject({ scenario: { name: "s3-put" }, variant: undefined, file: undefined });
    expect(of({ variant: "key-disabled" }).variant).toBe("key-disabled");
    expect(() => of({ name: "s3-putt" })).toThrow("There is no scenario s3-putt.");
    expect(() => of({ variant: "bit-flipped" })).toThrow("variant: s3-put has key-disabled.");
    expect(() => of({ name: "rotate", variant: "key-disabled" })).toThrow("variant: rotate has none.");
  });

  test("brings a file of at most 8 MiB, where one is worked on", () => {
    const file = Buffer.alloc(MAX_FILE_BYTES);
    expect(of({ file }).file).toMatchObject({ name: "your-file" });
    expect(() => of({ file: Buffer.alloc(MAX_FILE_BYTES + 1) })).toThrow(/at most/);
    expect(() => of({ name: "rotate", file })).toThrow("rotate works on no file.");
    expect(() => of({ fileName: "a" })).toThrow(/none was sent/);
  });

  test("names the file so that the name can stand in a folder and a bucket", () => {
    const named = (fileName: string) => of({ file: Buffer.from("x"), fileName }).file?.name;
    for (const name of ["a", "a b.txt", "ä".repeat(100), "x".repeat(100), ".profile", "<img src=x>"])
      expect(named(name)).toBe(name);
    for (const name of ["..", ".", "a/b", "a\\b", "a\nb", "a\0", "x".repeat(101), "漢".repeat(100)])
      expect(() => named(name), JSON.stringify(name)).toThrow(/^fileName: /);
  });
});
