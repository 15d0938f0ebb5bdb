import { readConfig } from "@keymesh/runtime";
import { describe, expect, test } from "vitest";
import { storageConfig } from "./config.ts";

const read = (env: Record<string, string>) => readConfig(storageConfig, { KEYMESH_PKI_DIR: "pki", ...env });
const DISTRIBUTED = {
  KEYMESH_STORAGE_DRIVER: "distributed",
  KEYMESH_REDIS_URL: "redis://cache",
  KEYMESH_S3_ENDPOINT: "http://objects:7070",
  KEYMESH_S3_ACCESS_KEY: "id",
  KEYMESH_S3_SECRET_KEY_FILE: "/run/secrets/s3",
};

describe("the storage service's configuration", () => {
  test("embedded needs a folder and nothing else", () => {
    expect(read({ KEYMESH_DATA_DIR: "data", KEYMESH_REDIS_URL: "" })).toMatchObject({
      KEYMESH_DATA_DIR: "data",
    });
    expect(() => read({})).toThrow(/KEYMESH_DATA_DIR/);
    const chosen = { ...DISTRIBUTED, KEYMESH_STORAGE_DRIVER: "embedded", KEYMESH_DATA_DIR: "data" };
    expect(read(chosen).KEYMESH_STORAGE_DRIVER).toBe("embedded");
  });

  test("distributed needs Redis, the object store and its keys, each as a variable or a file", () => {
    expect(read(DISTRIBUTED)).toMatchObject({
      KEYMESH_S3_BUCKET: "keymesh",
      KEYMESH_S3_REGION: "us-east-1",
      KEYMESH_REDIS_WAIT_REPLICAS: 0,
      KEYMESH_REDIS_DURABILITY: "checked",
    });
    for (const name of Object.keys(DISTRIBUTED).slice(1)) {
      const rest = Object.fromEntries(Object.entries(DISTRIBUTED).filter(([other]) => other !== name));
      expect(() => read(rest), name).toThrow(new RegExp(name.replace(/_FILE$/, "")));
    }
  });

  test("what would be ignored or is ambiguous is refused", () => {
    expect(() => read({ KEYMESH_DATA_DIR: "data", KEYMESH_REDIS_URL: "redis://cache" })).toThrow(
      /is for KEYMESH_STORAGE_DRIVER=distributed/,
    );
    expect(() => read({ ...DISTRIBUTED, KEYMESH_REDIS_URL_FILE: "x" })).toThrow(/not both/);
    for (const endpoint of ["objects:7070", "ftp://objects", "http://objects/path", "http://me:pw@objects"])
      expect(() => read({ ...DISTRIBUTED, KEYMESH_S3_ENDPOINT: endpoint }), endpoint).toThrow(
        /KEYMESH_S3_ENDPOINT/,
      );
    for (const replicas of ["-1", "17", "x"])
      expect(() => read({ ...DISTRIBUTED, KEYMESH_REDIS_WAIT_REPLICAS: replicas }), replicas).toThrow();
  });
});
