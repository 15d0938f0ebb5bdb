import { Kms } from "@keymesh/proto";
import { differences, readApiModel } from "@keymesh/testing";
import { describe, expect, test } from "vitest";
import { messagesOf } from "../api/operation-types.ts";

const folder = process.env.KEYMESH_MODELS ?? "";

/** Policy text is never repeated to a caller, nor kept in a log: it names principals. */
const allowed = { extraMembers: ["OnBehalfOf"], extraSensitive: [/\.(Replica)?Policy$/] };

describe.skipIf(folder === "")("kms.proto and the API's model (KEYMESH_MODELS)", () => {
  const model = folder === "" ? { operations: {}, shapes: {} } : readApiModel(folder, "kms");
  const names = Object.keys(model.operations);

  test("have the same 54 operations", () => {
    const service = Kms.protoRoot().lookupService("keymesh.kms.v1.Kms");
    expect(Object.keys(service.methods).sort()).toEqual(names.sort());
    expect(names).toHaveLength(54);
  });

  test.each(names)("describe %s alike, down to the last constraint", (name) => {
    const { input, output } = model.operations[name]!;
    const { request, response } = messagesOf(name);
    expect([
      ...differences(model, input, request, "request", allowed),
      ...differences(model, output, response, "response", allowed),
    ]).toEqual([]);
  });
});
