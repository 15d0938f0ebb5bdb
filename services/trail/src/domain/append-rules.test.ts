import { describe, expect, test } from "vitest";
import { appendMessage } from "../testing/records.ts";
import { recordIn } from "./append-rules.ts";

describe("append", () => {
  test("keeps each service's own events only", () => {
    expect(recordIn(appendMessage(), "kms").eventSource).toBe("kms.amazonaws.com");
    for (const peer of ["s3-sim", "principal", "hsm", "gateway"]) {
      expect(() => recordIn(appendMessage(), peer)).toThrow(
        expect.objectContaining({ code: "AccessDenied" }),
      );
    }
  });

  test("a caller nobody knows has no account", () => {
    expect(recordIn(appendMessage({ accountId: "" }), "kms").accountId).toBe("anonymous");
  });

  test.each([
    { accountId: "../x" },
    { accountId: "anonymous" },
    { region: "us/east" },
    { region: "" },
    { eventTimeMs: -1 },
    { eventTimeMs: 10 ** 13 },
    { eventId: "x" },
    { eventId: "AAAAAAAA-aaaa-aaaa-aaaa-aaaaaaaaaaaa" },
    { eventName: "" },
    { username: "u".repeat(513) },
    { accessKeyId: "k".repeat(257) },
    { errorCode: "e".repeat(257) },
    { record: Buffer.alloc(256 * 1024 + 1) },
    { record: Buffer.alloc(0) },
    { resources: Array.from({ length: 101 }, () => ({ type: "t", name: "n" })) },
    { resources: [{ type: "t", name: "n".repeat(2049) }] },
  ])("refuses %j", (part) => {
    expect(() => recordIn(appendMessage(part), "kms")).toThrow(
      expect.objectContaining({ code: "ValidationException" }),
    );
  });

  test("takes a record of the largest size", () => {
    const record = Buffer.alloc(256 * 1024, 32);
    expect(recordIn(appendMessage({ record }), "kms").record).toBe(record);
  });
});
