import { readConfig } from "@keymesh/runtime";
import { describe, expect, test } from "vitest";
import { flowConfig } from "./config.ts";

const least = { KEYMESH_PKI_DIR: "pki", KEYMESH_STORAGE: "127.0.0.1:1" };
const read = (more: object) => readConfig(flowConfig, { ...least, ...more });

describe("the flow service's configuration", () => {
  test("is of bounded size unless it is told otherwise", () => {
    expect(read({})).toMatchObject({ KEYMESH_FLOW_MAX_PINS: 64, KEYMESH_FLOW_MAX_PIN_BYTES: 2 * 1024 ** 2 });
    expect(read({ KEYMESH_FLOW_MAX_PINS: "500" }).KEYMESH_FLOW_MAX_PINS).toBe(500);
    expect(() => read({ KEYMESH_FLOW_MAX_PINS: "501" })).toThrow("KEYMESH_FLOW_MAX_PINS");
  });

  test("takes an empty OpenTelemetry variable for none, as OpenTelemetry does", () => {
    expect(read({ OTEL_EXPORTER_OTLP_ENDPOINT: " " }).OTEL_EXPORTER_OTLP_ENDPOINT).toBeUndefined();
  });

  test.each([
    ["http://localhost:4566/", "http://localhost:4566"],
    ["https://mesh.example", "https://mesh.example"],
    ["", undefined],
  ])("is reached by people at %j", (given, url) => {
    expect(read({ KEYMESH_PUBLIC_URL: given }).KEYMESH_PUBLIC_URL).toBe(url);
  });

  test.each(["localhost:4566", "ftp://x", "http://x/path", "http://me:secret@x"])("not at %s", (url) => {
    expect(() => read({ KEYMESH_PUBLIC_URL: url })).toThrow("KEYMESH_PUBLIC_URL: must be an address");
  });
});
