import { readConfig } from "@keymesh/runtime";
import { describe, expect, test } from "vitest";
import { gatewayConfig } from "./config.ts";

const least = { KEYMESH_PKI_DIR: "pki", KEYMESH_STORAGE: "127.0.0.1:1", KEYMESH_TRAIL: "127.0.0.1:2" };
const read = (KEYMESH_TRACE_URL?: string) =>
  readConfig(gatewayConfig, { ...least, KEYMESH_TRACE_URL }).KEYMESH_TRACE_URL;

describe("KEYMESH_TRACE_URL", () => {
  test("is an http address or nothing", () => {
    expect(read("https://jaeger.example/trace/{traceId}")).toBe("https://jaeger.example/trace/{traceId}");
    expect(read("")).toBeUndefined();
    expect(read()).toBeUndefined();
  });

  test.each(["jaeger:16686/trace/", "javascript:alert(1)//{traceId}", "/trace/{traceId}"])(
    "not %s",
    (url) => {
      expect(() => read(url)).toThrow("KEYMESH_TRACE_URL: must be an address such as");
    },
  );
});
