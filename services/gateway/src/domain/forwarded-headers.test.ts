import { describe, expect, test } from "vitest";
import { requestHeaders, responseHeaders } from "./forwarded-headers.ts";

const forwarding = { sourceIp: "10.0.0.7", port: 4566, requestId: "id", traceparent: "tp", tls: undefined };
const added = [
  ...["x-forwarded-for", "10.0.0.7", "x-forwarded-proto", "http", "x-forwarded-port", "4566"],
  ...["x-keymesh-request-id", "id", "traceparent", "tp"],
];

describe("requestHeaders", () => {
  test("keeps names, values, order and repetitions as they came", () => {
    const raw = ["HOST", "a.s3.localhost", "X-Amz-Meta-B", " 1", "x-amz-meta-a", "2", "X-Amz-Meta-B", "3"];
    expect(requestHeaders(raw, forwarding)).toEqual([...raw, ...added]);
  });

  test("drops what belongs to the connection, and what it names", () => {
    const raw = [
      "Connection",
      "close, X-Hop",
      "X-Hop",
      "1",
      "Keep-Alive",
      "5",
      "TE",
      "trailers",
      "Upgrade",
      "h2c",
      "a",
      "b",
    ];
    expect(requestHeaders(raw, forwarding)).toEqual(["a", "b", ...added]);
  });

  test("a Connection header cannot take away what a signature or the framing needs", () => {
    const raw = [
      "Connection",
      "Authorization, Content-Length, Host",
      "Authorization",
      "x",
      "Content-Length",
      "1",
      "Host",
      "h",
    ];
    expect(requestHeaders(raw, forwarding)).toEqual([...raw.slice(2), ...added]);
  });

  test("drops inbound copies of what only the gateway may say", () => {
    const raw = [
      ...["X-Forwarded-For", "1.2.3.4", "x-forwarded-tls-version", "TLSv1.3", "X-Keymesh-Request-Id", "mine"],
      ...["Forwarded", "for=1.2.3.4", "X-Real-IP", "1.2.3.4", "traceparent", "theirs"],
    ];
    expect(requestHeaders(raw, forwarding)).toEqual(added);
  });

  test("tells the TLS of the client's own connection", () => {
    const tls = { version: "TLSv1.3", cipherSuite: "TLS_AES_256_GCM_SHA384" };
    const headers = requestHeaders([], { ...forwarding, tls });
    expect(headers.slice(2, 4)).toEqual(["x-forwarded-proto", "https"]);
    expect(headers.slice(-4)).toEqual([
      ...["x-forwarded-tls-version", "TLSv1.3", "x-forwarded-tls-cipher", "TLS_AES_256_GCM_SHA384"],
    ]);
  });
});

describe("responseHeaders", () => {
  test("keeps all but the connection's own", () => {
    expect(
      responseHeaders([
        "ETag",
        '"x"',
        "Connection",
        "keep-alive",
        "Keep-Alive",
        "timeout=5",
        "Transfer-Encoding",
        "chunked",
      ]),
    ).toEqual(["ETag", '"x"']);
  });
});
