import { readApiModel } from "@keymesh/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { operations } from "../service.ts";
import { Bench } from "../testing/conformance/bench.ts";
import { commonRefusals } from "../testing/conformance/common-refusals.ts";
import { ownRefusals } from "../testing/conformance/own-refusals.ts";
import { unreachable } from "../testing/conformance/unreachable.ts";

const folder = process.env.KEYMESH_MODELS ?? "";
const served = new Set(operations.map(({ name }) => name));
const refusals = [...commonRefusals, ...ownRefusals];
const serverFaults = ["KMSInternalException", "DependencyTimeoutException", "KeyUnavailableException"];

describe("errors, each of each operation", () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await Bench.open();
  });
  afterAll(() => bench.close());

  test.each(refusals)("$operation: $error", async ({ operation, error, says, ask }) => {
    const { status, json, headers } = await ask(bench);
    expect(json).toMatchObject({ __type: error });
    expect(status).toBe(serverFaults.includes(error) ? 500 : 400);
    expect(headers.get("content-type")).toBe("application/x-amz-json-1.1");
    expect(headers.get("x-amzn-requestid")).toMatch(/^[0-9a-f-]{36}$/);
    expect(Object.keys(json).filter((name) => name !== "__type" && name !== "message")).toEqual([]);
    if (typeof says === "string") expect(json.message).toContain(says);
    else if (says !== undefined) expect(json.message).toMatch(says);
    expect(served).toContain(operation);
  });
});

describe.skipIf(folder === "")("the ledger of errors and the API's model (KEYMESH_MODELS)", () => {
  const model = folder === "" ? { operations: {}, shapes: {} } : readApiModel(folder, "kms");
  const listed = Object.entries(model.operations).flatMap(([name, { errors = [] }]) =>
    errors.map(({ shape }) => `${name}: ${shape}`),
  );
  const reached = refusals.map(({ operation, error }) => `${operation}: ${error}`);
  const excused = unreachable.flatMap(({ error, operations }) =>
    operations.map((name) => `${name}: ${error}`),
  );

  test("every error an operation lists is reached, or said why it cannot be", () => {
    const known = new Set([...reached, ...excused]);
    expect(listed.filter((pair) => !known.has(pair))).toEqual([]);
  });

  test("no error is reached that its operation does not list", () => {
    expect(reached.filter((pair) => !listed.includes(pair))).toEqual([]);
  });

  test("nothing that is reached is said to be out of reach, nor what is not listed", () => {
    expect(excused.filter((pair) => reached.includes(pair) || !listed.includes(pair))).toEqual([]);
  });
});
