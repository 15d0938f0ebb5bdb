import { describe, expect, test } from "vitest";
import { rootOf } from "./account.ts";
import { MeshAccess } from "./mesh-access.ts";
import { reachableHost } from "./reachable-host.ts";

let port = 4566;
const mesh = (accountId?: string) =>
  new MeshAccess({
    endpoint: () => `http://127.0.0.1:${port}`,
    adminToken: "0123456789abcdef",
    region: "eu-west-1",
    account: rootOf(accountId),
    begin: async () => {},
  });

describe("a mesh that runs", () => {
  test("points every AWS client at its one door", () => {
    expect(mesh().getEnvironment()).toEqual({
      AWS_ENDPOINT_URL: "http://127.0.0.1:4566",
      AWS_REGION: "eu-west-1",
      AWS_DEFAULT_REGION: "eu-west-1",
      AWS_ACCESS_KEY_ID: "test",
      AWS_SECRET_ACCESS_KEY: "test",
      AWS_EC2_METADATA_DISABLED: "true",
    });
    expect(mesh().getAwsClientConfig()).toEqual({
      endpoint: "http://127.0.0.1:4566",
      region: "eu-west-1",
      credentials: { accessKeyId: "test", secretAccessKey: "test" },
      forcePathStyle: true,
    });
  });

  test("gives the credentials of the account it was asked for", () => {
    expect([mesh().getAccountId(), mesh().getAccessKey(), mesh().getSecretKey()]).toEqual([
      "000000000000",
      "test",
      "test",
    ]);
    const other = mesh("111122223333");
    expect([other.getAccountId(), other.getAccessKey(), other.getSecretKey()]).toEqual([
      "111122223333",
      "111122223333",
      "test",
    ]);
  });

  test("is found at its new port after a restart", () => {
    const one = mesh();
    port = 5000;
    expect(one.getConnectionUri()).toBe("http://127.0.0.1:5000");
    expect(one.getWhiteboardUrl()).toMatch(/^http:\/\/127\.0\.0\.1:5000\/_keymesh\//);
    port = 4566;
  });

  test("is shown in a browser that need not ask for the token, whole or one flow by its trace id", () => {
    const page = "http://127.0.0.1:4566/_keymesh/#token=0123456789abcdef";
    expect(mesh().getWhiteboardUrl()).toBe(page);
    const traceId = "0123456789abcdef0123456789abcdef";
    expect(mesh().getWhiteboardUrl(traceId)).toBe(`${page}&/trace/${traceId}`);
    expect(() => mesh().getWhiteboardUrl("x")).toThrow("32 lowercase hex digits");
  });
});

describe("the host of a published port", () => {
  test("is an address for localhost, else as Docker's client names it", async () => {
    expect(await reachableHost("localhost")).toMatch(/^(127\.0\.0\.1|localhost)$/);
    expect(await reachableHost("docker.example")).toBe("docker.example");
    expect(await reachableHost("10.0.0.7")).toBe("10.0.0.7");
    expect(await reachableHost("fd00::7")).toBe("[fd00::7]");
  });
});
