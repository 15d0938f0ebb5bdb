import { describe, expect, test } from "vitest";
import { ConfigError, commonConfig, instanceOf, readConfig, serversSchema } from "./index.ts";

describe("readConfig", () => {
  test("fills in the defaults", () => {
    expect(readConfig(commonConfig, { KEYMESH_PKI_DIR: "pki" })).toMatchObject({
      KEYMESH_LISTEN: "127.0.0.1:0",
      KEYMESH_REGIONS: ["us-east-1", "us-west-2", "eu-west-1"],
      KEYMESH_LOG_LEVEL: "info",
    });
  });

  test("names every variable that is wrong, one line each", () => {
    const read = () => readConfig(commonConfig, { KEYMESH_LISTEN: "nowhere", KEYMESH_REGIONS: "mars" });
    expect(read).toThrow(ConfigError);
    const lines = ((): string => {
      try {
        read();
        return "";
      } catch (error) {
        return (error as Error).message;
      }
    })().split("\n");
    expect(lines).toHaveLength(3);
    expect(lines.map((line) => line.split(/[.:]/)[0])).toEqual([
      "KEYMESH_PKI_DIR",
      "KEYMESH_LISTEN",
      "KEYMESH_REGIONS",
    ]);
  });
});

describe("where a service is", () => {
  test.each([
    ["kms:1", "kms:1"],
    [" 127.0.0.1:1 , [::1]:2,", "127.0.0.1:1,[::1]:2"],
  ])("%s", (text, servers) => {
    expect(serversSchema.parse(text)).toBe(servers);
  });

  test.each(["", ",", "kms", "kms:1,trail", "kms:1;trail:2"])("not %j", (text) => {
    expect(serversSchema.safeParse(text).success).toBe(false);
  });
});

describe("instanceOf", () => {
  test("is what is configured, else name and host: the same after a restart, another for every replica", () => {
    expect(instanceOf({ KEYMESH_INSTANCE: "pod-7" }, "kms")).toBe("pod-7");
    const kms1 = instanceOf({ KEYMESH_NAME: "kms-1" }, "kms");
    expect(kms1).toMatch(/^kms-1@./);
    expect(instanceOf({ KEYMESH_NAME: "kms-1" }, "kms")).toBe(kms1);
    expect(instanceOf({}, "kms")).toMatch(/^kms@./);
  });
});
