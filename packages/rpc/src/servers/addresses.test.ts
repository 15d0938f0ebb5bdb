import { describe, expect, test } from "vitest";
import { resolveServers } from "./addresses.ts";

const known: Readonly<Record<string, readonly string[]>> = {
  kms: ["10.0.0.1", "10.0.0.2"],
  trail: ["10.0.0.2", "fd00::1"],
};
const resolve = async (host: string) => {
  const found = known[host];
  if (found === undefined) throw new Error(`${host} is not known`);
  return found;
};

describe("the servers of an address", () => {
  test.each([
    ["127.0.0.1:1", ["127.0.0.1:1"]],
    ["localhost:1", ["localhost:1"]],
    ["[::1]:1, 127.0.0.1:2", ["[::1]:1", "127.0.0.1:2"]],
    ["kms:443", ["10.0.0.1:443", "10.0.0.2:443"]],
    ["kms:1,trail:1", ["10.0.0.1:1", "10.0.0.2:1", "[fd00::1]:1"]],
    ["nobody:1,kms:2", ["10.0.0.1:2", "10.0.0.2:2"]],
  ])("%s", async (address, servers) => {
    expect(await resolveServers(address, resolve)).toEqual(servers);
  });

  test("a name that nobody knows is an error", async () => {
    await expect(resolveServers("nobody:1", resolve)).rejects.toThrow("nobody is not known");
  });

  test("by the system: a name of this machine", async () => {
    expect(await resolveServers("127.0.0.1:9")).toEqual(["127.0.0.1:9"]);
  });
});
