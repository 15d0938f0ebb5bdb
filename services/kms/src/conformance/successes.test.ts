import { answerFaults, readApiModel } from "@keymesh/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { operations } from "../service.ts";
import { Bench } from "../testing/conformance/bench.ts";
import { requests } from "../testing/conformance/requests.ts";

const folder = process.env.KEYMESH_MODELS ?? "";
const names = operations.map(({ name }) => name).sort();

let bench: Bench;
beforeAll(async () => {
  bench = await Bench.open();
});
afterAll(() => bench.close());

test("every operation has a request that succeeds", () => {
  expect(Object.keys(requests).sort()).toEqual(names);
});

describe.each(names)("%s", (name) => {
  test("answers 200 with a request id and the content type of the protocol", async () => {
    const { status, json, headers } = await bench.wire.ask(name, await requests[name]!(bench));
    expect(json).not.toHaveProperty("__type");
    expect(status).toBe(200);
    expect(headers.get("content-type")).toBe("application/x-amz-json-1.1");
    expect(headers.get("x-amzn-requestid")).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  });
});

describe.skipIf(folder === "")("an answer holds to the API's model (KEYMESH_MODELS)", () => {
  const model = folder === "" ? { operations: {}, shapes: {} } : readApiModel(folder, "kms");

  test.each(names)("%s", async (name) => {
    const { json } = await bench.wire.ask(name, await requests[name]!(bench));
    expect(answerFaults(model, model.operations[name]!.output, json)).toEqual([]);
  });
});
