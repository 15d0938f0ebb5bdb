import { describe, expect, test } from "vitest";
import { ConfigError, commonConfig, readConfig } from "./index.ts";

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
