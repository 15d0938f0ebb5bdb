import { Iam, Sts } from "@keymesh/proto";
import { type ApiModel, differences, readApiModel } from "@keymesh/testing";
import { describe, expect, test } from "vitest";

const folder = process.env.KEYMESH_MODELS ?? "";

const apis = [
  {
    api: "iam",
    descriptor: Iam,
    prefix: "keymesh.iam.v1",
    // Organizations, which the mesh has none of.
    missingMembers: [
      "SimulateCustomPolicyRequest.OrderedOrganizationPolicyInputList",
      "SimulatePrincipalPolicyRequest.PolicyExclusionList",
    ],
  },
  { api: "sts", descriptor: Sts, prefix: "keymesh.sts.v1", missingMembers: [] },
];

for (const { api, descriptor, prefix, missingMembers } of apis) {
  describe.skipIf(folder === "")(`${api}.proto and the API's model (KEYMESH_MODELS)`, () => {
    const model: ApiModel = folder === "" ? { operations: {}, shapes: {} } : readApiModel(folder, api);
    const root = descriptor.protoRoot();
    // The model at hand may be of a part of the API only.
    const names = Object.keys(root.lookupService(descriptor.name).methods).filter(
      (name) => model.operations[name] !== undefined,
    );
    // What gRPC callers may name beside, and what IAM and STS do not mark as secret but is.
    const allowed = {
      extraMembers: ["AccountId"],
      missingMembers,
      extraSensitive: [/\.SessionToken$/, /\.SecretAccessKey$/],
    };

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
