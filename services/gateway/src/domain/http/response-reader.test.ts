import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { BadResponse } from "./response-head.ts";
import { ResponseReader } from "./response-reader.ts";

/** Reads bytes handed over in pieces of these sizes; what was told, as one line each. */
function read(
  bytes: string,
  pieceBytes: readonly number[] = [],
  options: { head?: boolean; close?: boolean } = {},
) {
  const told: string[] = [];
  let body = "";
  const reader = new ResponseReader(
    {
      onContinue: () => void told.push("continue"),
      onHead: (head) => void told.push(`${head.status} ${head.reason} ${head.rawHeaders.join("|")}`),
      onData: (chunk) => {
        body += chunk.toString("latin1");
      },
      onEnd: (head, trailers) => void told.push(`end ${head.isKeptAlive} ${trailers.join("|")}`),
    },
    options.head ?? false,
    1_000,
  );
  const whole = Buffer.from(bytes, "latin1");
  let at = 0;
  for (const size of [...pieceBytes, whole.length]) {
    if (at < whole.length) reader.push(whole.subarray(at, at + size));
    at += size;
  }
  if (options.close) reader.close();
  return { told, body };
}

const OK = "HTTP/1.1 200 OK\r\n";
const chunked = `${OK}Transfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n6;x=y\r\n world\r\n0\r\nX-Sum: 1\r\n\r\n`;

describe("ResponseReader", () => {
  test("reads a body of known length, chunks with trailers, and no body", () => {
    expect(read(`${OK}ETag: "a: b"\r\ncontent-length:  5 \r\n\r\nhello`)).toEqual({
      told: ['200 OK ETag|"a: b"|content-length|5', "end true "],
      body: "hello",
    });
    expect(read(chunked)).toEqual({
      told: ["200 OK Transfer-Encoding|chunked", "end true X-Sum|1"],
      body: "hello world",
    });
    expect(read("HTTP/1.1 204 \r\n\r\n").told).toEqual(["204  ", "end true "]);
    expect(read(`${OK}content-length: 9\r\n\r\n`, [], { head: true }).told.at(-1)).toBe("end true ");
    expect(read("HTTP/1.1 304 Not Modified\r\ncontent-length: 9\r\n\r\n").told.at(-1)).toBe("end true ");
  });

  test("tells 100 and skips the other interim answers", () => {
    const bytes = `HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nlink: x\r\n\r\n${OK}content-length: 0\r\n\r\n`;
    expect(read(bytes).told).toEqual(["continue", "200 OK content-length|0", "end true "]);
  });

  test("keeps no connection that the service closes, or that ends the body by closing", () => {
    expect(read(`${OK}Connection: Close\r\ncontent-length: 0\r\n\r\n`).told.at(-1)).toBe("end false ");
    expect(read("HTTP/1.0 200 OK\r\ncontent-length: 0\r\n\r\n").told.at(-1)).toBe("end false ");
    expect(read(`${OK}\r\nto the end`, [], { close: true })).toMatchObject({ body: "to the end" });
  });

  test("it does not matter how the bytes are cut", () => {
    const bytes = `HTTP/1.1 100 Continue\r\n\r\n${chunked}`;
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 40 })), (sizes) => {
        expect(read(bytes, sizes)).toEqual(read(bytes));
      }),
    );
  });

  test.each([
    ["hello\r\n\r\n", "the status line is none"],
    [`${OK}no colon\r\n\r\n`, "a header line is none"],
    [`${OK}a: b\r\n folded\r\n\r\n`, "a header line is none"],
    [`${OK}content-length: 1\r\ncontent-length: 2\r\n\r\n`, "two different lengths"],
    [`${OK}content-length: -1\r\n\r\n`, "the length is no number"],
    [`${OK}content-length: 1\r\ntransfer-encoding: chunked\r\n\r\n`, "both a length and a coding"],
    [`${OK}transfer-encoding: gzip\r\n\r\n`, "an unknown coding"],
    [`${OK}content-length: 1\r\n\r\nab`, "bytes after the answer"],
    [`${chunked}x`, "bytes after the answer"],
    [`${OK}content-length: 0\r\n\r\n${OK}\r\n`, "bytes after the answer"],
    [`${OK}transfer-encoding: chunked\r\n\r\nxyz\r\n`, "a chunk without a size"],
    [`${OK}transfer-encoding: chunked\r\n\r\n1\r\nab\r\n`, "a chunk longer than it said"],
    [`${OK}transfer-encoding: chunked\r\n\r\n1\nab\r\n`, "a chunk line that does not end in CRLF"],
    [`${OK}transfer-encoding: chunked\r\n\r\n1;${"x".repeat(2_000)}`, "a chunk line without end"],
    [`${OK}x: ${"x".repeat(2_000)}`, "headers too large"],
    ["HTTP/1.1 101 Switching\r\n\r\n", "an upgrade nobody asked for"],
  ])("%j is no answer: %s", (bytes, message) => {
    expect(() => read(bytes)).toThrow(new BadResponse(message));
  });

  test.each([`${OK}content-length: 5\r\n\r\nhell`, chunked.slice(0, -2), "HTTP/1.1 20"])(
    "%j is cut short",
    (bytes) => {
      expect(() => read(bytes, [], { close: true })).toThrow("cut short");
    },
  );

  test("any bytes at all are read or refused", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary" }),
        fc.constantFrom("", `${OK}transfer-encoding: chunked\r\n\r\n`),
        (text, before) => {
          try {
            read(before + text);
          } catch (error) {
            expect(error).toBeInstanceOf(BadResponse);
          }
        },
      ),
    );
  });
});
