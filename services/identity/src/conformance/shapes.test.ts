import { differences, readApiModel } from "@keymesh/testing";
import { describe, expect, test } from "vitest";
import { messagesOf } from "../api/messages.ts";
import { operationsOf } from "../operations/index.ts";

const folder = process.env.KEYMESH_MODELS ?? "";

/** What gRPC callers may name beside, and what IAM and STS do not mark as secret but is. */
const allowed = { extraMembers: ["AccountId"], extraSensitive: [/SessionToken$/, /SecretAccessKey$/] };

for (const { api, descriptor, package: prefix, missingMembers } of apis) {
  describe.skipIf(folder === "")(`${api}.proto and the API's model (KEYMESH_MODELS)`, () => {
    const model: ApiModel = folder === "" ? { operations: {}, shapes: {} } : readApiModel(folder, api);
    const root = descriptor.protoRoot();
    // The model at hand may be of a part of the API only.
    const names = Object.keys(root.lookupService(descriptor.name).methods).filter(
      (name) => model.operations[name] !== undefined,
    );
    // A session token is a secret here, whatever the model says.
    const allowed = { missingMembers, extraSensitive: [/\.SessionToken$/] };

    test("is about the operations served", () => expect(names.length).toBeGreaterThan(3));

    test.each(names)("describe %s alike, down to the last constraint", (name) => {
      const { input, output } = model.operations[name]!;
      expect([
        ...differences(model, input, root.lookupType(`${prefix}.${name}Request`), "request", allowed),
        ...differences(model, output, root.lookupType(`${prefix}.${name}Response`), "response", allowed),
      ]).toEqual([]);
    });
  });
}
