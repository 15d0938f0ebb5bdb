import { describe, expect, test } from "vitest";
import { sharedStorage } from "./shared-storage.ts";

describe("sharedStorage", () => {
  test("hands on what is said of Redis and the object store, and nothing else", () => {
    const env = {
      KEYMESH_REDIS_URL: "redis://cache",
      KEYMESH_S3_ENDPOINT: "http://objects",
      KEYMESH_S3_BUCKET: "",
      AWS_SECRET_ACCESS_KEY: "other",
    };
    expect(sharedStorage("distributed", env)).toEqual({
      sharedStorage: {
        KEYMESH_STORAGE_DRIVER: "distributed",
        KEYMESH_REDIS_URL: "redis://cache",
        KEYMESH_S3_ENDPOINT: "http://objects",
      },
    });
    expect(sharedStorage("embedded", env)).toEqual({});
  });
});
