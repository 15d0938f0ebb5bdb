import { expect, test } from "vitest";
import { hostOf, isLoopbackHost } from "./loopback.ts";

test("loopback is known by address and name, and nothing that only looks like it", () => {
  for (const host of [
    "127.0.0.1",
    "127.8.8.8",
    "[::1]",
    "localhost",
    "s3.localhost",
    "LOCALHOST",
    "localhost.localstack.cloud",
  ])
    expect(isLoopbackHost(host)).toBe(true);
  for (const host of [
    "",
    "0.0.0.0",
    "[::]",
    "127.evil.example",
    "localhost.evil.example",
    "evil-localhost",
    "10.0.0.1",
  ])
    expect(isLoopbackHost(host)).toBe(false);
});

test("a host is told from its port", () => {
  expect(["127.0.0.1:4566", "[::1]:80", "localhost"].map(hostOf)).toEqual([
    "127.0.0.1",
    "[::1]",
    "localhost",
  ]);
});
