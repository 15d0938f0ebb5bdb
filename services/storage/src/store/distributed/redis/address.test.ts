import { ConfigError } from "@keymesh/runtime";
import { describe, expect, test } from "vitest";
import { describeAddress, parseRedisAddress } from "./address.ts";

describe("parseRedisAddress", () => {
  test("one server, with and without port, credentials and TLS", () => {
    expect(parseRedisAddress("redis://cache")).toEqual({
      kind: "single",
      hosts: [{ host: "cache", port: 6379 }],
      hasTls: false,
    });
    expect(parseRedisAddress("rediss://me:p%40ss@[::1]:7000/")).toEqual({
      kind: "single",
      hosts: [{ host: "::1", port: 7000 }],
      hasTls: true,
      username: "me",
      password: "p@ss",
    });
    expect(parseRedisAddress("redis://:pass@cache:1")).toMatchObject({ password: "pass" });
  });

  test("Sentinels with their group, and a Cluster", () => {
    const sentinel = parseRedisAddress("redis+sentinel://:pw@a,b:26380/main?sentinelPassword=other");
    expect(sentinel).toEqual({
      kind: "sentinel",
      hosts: [
        { host: "a", port: 26379 },
        { host: "b", port: 26380 },
      ],
      group: "main",
      hasTls: false,
      password: "pw",
      sentinelPassword: "other",
    });
    expect(describeAddress(sentinel)).toBe("a:26379,b:26380/main");
    expect(parseRedisAddress("rediss+cluster://a:1,b:2,c:3")).toMatchObject({
      kind: "cluster",
      hasTls: true,
      hosts: [{ port: 1 }, { port: 2 }, { port: 3 }],
    });
  });

  test("what is wrong is said, and a password never", () => {
    for (const text of [
      "",
      "http://cache",
      "redis://",
      "redis://:hunter2@a,b",
      "redis://:hunter2@cache/3",
      "redis://:hunter2@cache:70000",
      "redis://:hunter2@cache:0",
      "redis://hunter2@cache",
      "redis+sentinel://:hunter2@a",
      "redis+cluster://:hunter2@a/name",
      "redis://:hunter2@cache?db=hunter2",
      "redis://:%zzhunter2@cache",
    ]) {
      const parse = () => parseRedisAddress(text);
      expect(parse, text).toThrow(ConfigError);
      expect(parse, text).not.toThrow(/hunter2/);
    }
  });
});
