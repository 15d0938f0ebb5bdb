import { format, inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { Secret } from "./secret.ts";

describe("a secret", () => {
  test("prints [redacted], however it is printed", () => {
    const secret = new Secret(Buffer.from("do not show"));
    const shown = [
      `${secret}`,
      JSON.stringify({ secret }),
      inspect({ secret }),
      format("%s %o", secret, secret),
    ];
    for (const text of shown) {
      expect(text).toContain("[redacted]");
      expect(text).not.toContain("do not");
    }
  });

  test("gives its bytes inside use, and nothing once wiped", () => {
    const bytes = Buffer.from("key");
    const secret = new Secret(bytes);
    expect(secret.use((lent) => lent.toString())).toBe("key");
    secret.wipe();
    secret.wipe();
    expect(bytes).toEqual(Buffer.alloc(3));
    expect(() => secret.use(() => 0)).toThrow("wiped");
    expect([secret.wiped, secret.length]).toEqual([true, 0]);
  });

  test("is wiped at the end of its block", () => {
    const bytes = Buffer.from("key");
    {
      using secret = new Secret(bytes);
      expect(secret.length).toBe(3);
    }
    expect(bytes).toEqual(Buffer.alloc(3));
  });

  test("exports a copy that outlives it", () => {
    const secret = new Secret(Buffer.from("key"));
    const copy = secret.dangerouslyExportPlaintextBytes();
    secret.wipe();
    expect(copy.toString()).toBe("key");
  });
});
