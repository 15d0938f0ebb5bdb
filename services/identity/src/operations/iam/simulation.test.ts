import { beforeEach, describe, expect, test } from "vitest";
import { account, allowing, iamOf, testIdentity, trustAll } from "../../testing/context.ts";

let iam: ReturnType<typeof iamOf>;
beforeEach(async () => {
  iam = iamOf(testIdentity());
  await iam("CreateUser", { userName: "ann" });
  await iam("CreateGroup", { groupName: "g" });
  await iam("AddUserToGroup", { userName: "ann", groupName: "g" });
  await iam("PutGroupPolicy", { groupName: "g", policyName: "enc", policyDocument: allowing("kms:Encrypt") });
});
const policySourceArn = `arn:aws:iam::${account}:user/ann`;
const simulate = async (part: Partial<Parameters<typeof iam<"SimulatePrincipalPolicy">>[1]> = {}) =>
  (await iam("SimulatePrincipalPolicy", { policySourceArn, actionNames: ["kms:Encrypt"], ...part }))
    .evaluationResults;
const code = (name: string) => expect.objectContaining({ code: name });

describe("SimulatePrincipalPolicy", () => {
  test("says what a user may by its groups, and which statement let it", async () => {
    expect(await simulate({ actionNames: ["kms:Encrypt", "kms:Decrypt"] })).toEqual([
      {
        evalActionName: "kms:Encrypt",
        evalResourceName: "*",
        evalDecision: "allowed",
        matchedStatements: [{ sourcePolicyId: "group_g_enc", sourcePolicyType: "IAM Policy" }],
        missingContextValues: [],
      },
      expect.objectContaining({
        evalActionName: "kms:Decrypt",
        evalDecision: "implicitDeny",
        matchedStatements: [],
      }),
    ]);
  });

  test("an explicit deny shows only the deny", async () => {
    const deny = allowing("kms:*").replace("Allow", "Deny");
    expect(await simulate({ policyInputList: [deny] })).toMatchObject([
      { evalDecision: "explicitDeny", matchedStatements: [{ sourcePolicyId: "PolicyInputList.1" }] },
    ]);
  });

  test("its boundary counts, or the one that is tried out", async () => {
    expect(await simulate({ permissionsBoundaryPolicyInputList: [allowing("s3:*")] })).toMatchObject([
      {
        evalDecision: "implicitDeny",
        permissionsBoundaryDecisionDetail: { allowedByPermissionsBoundary: false },
      },
    ]);
    const permissionsBoundary = "arn:aws:iam::aws:policy/AWSKeyManagementServicePowerUser";
    await iam("PutUserPermissionsBoundary", { userName: "ann", permissionsBoundary });
    expect((await simulate())?.[0]?.evalDecision).toBe("implicitDeny");
    const wide = await simulate({ permissionsBoundaryPolicyInputList: [allowing("*")] });
    expect(wide?.[0]?.evalDecision).toBe("allowed");
  });

  test("context entries decide conditions; what is missing is named", async () => {
    const policyInputList = [
      allowing("kms:Decrypt", { Condition: { StringEquals: { "kms:ViaService": "s3" } } }),
    ];
    const asked = { actionNames: ["kms:Decrypt"], policyInputList };
    expect(await simulate(asked)).toMatchObject([
      { evalDecision: "implicitDeny", missingContextValues: ["kms:ViaService"] },
    ]);
    const contextEntries = [
      { contextKeyName: "kms:ViaService", contextKeyType: "string", contextKeyValues: ["s3"] },
    ];
    expect((await simulate({ ...asked, contextEntries }))?.[0]).toMatchObject({
      evalDecision: "allowed",
      missingContextValues: [],
    });
  });

  test("goes page by page, action by action and resource by resource", async () => {
    const asked = {
      policySourceArn,
      actionNames: ["kms:Encrypt", "kms:Decrypt"],
      resourceArns: ["arn:aws:kms:us-east-1:111122223333:key/a", "arn:aws:kms:us-east-1:111122223333:key/b"],
    };
    const page = await iam("SimulatePrincipalPolicy", { ...asked, maxItems: 3 });
    expect(page).toMatchObject({ isTruncated: true });
    const rest = await iam("SimulatePrincipalPolicy", { ...asked, marker: page.marker! });
    expect(rest.evaluationResults).toMatchObject([
      { evalActionName: "kms:Decrypt", evalResourceName: asked.resourceArns[1] },
    ]);
  });

  test("of roles and groups too; of nobody, of a root and of nonsense it is refused", async () => {
    await iam("CreateRole", { roleName: "app", assumeRolePolicyDocument: trustAll });
    await iam("AttachRolePolicy", {
      roleName: "app",
      policyArn: "arn:aws:iam::aws:policy/AdministratorAccess",
    });
    for (const [arn, id] of [
      [`arn:aws:iam::${account}:role/app`, "AdministratorAccess"],
      [`arn:aws:iam::${account}:group/g`, "group_g_enc"],
    ] as const) {
      expect((await simulate({ policySourceArn: arn }))?.[0]?.matchedStatements).toMatchObject([
        { sourcePolicyId: id },
      ]);
    }
    for (const [arn, refusal] of [
      [`arn:aws:iam::${account}:user/none`, "NoSuchEntity"],
      [`arn:aws:iam::${account}:root`, "InvalidInput"],
      ["arn:aws:iam::999999999999:user/ann", "InvalidInput"],
    ] as const) {
      await expect(simulate({ policySourceArn: arn })).rejects.toEqual(code(refusal));
    }
    await expect(simulate({ actionNames: ["nonsense"] })).rejects.toEqual(code("InvalidInput"));
    await expect(simulate({ resourceOwner: "nobody" })).rejects.toEqual(code("InvalidInput"));
  });
});

describe("SimulateCustomPolicy", () => {
  test("tries out policies nobody has, with a resource's own", async () => {
    const resource = "arn:aws:s3:::b/k";
    const resourcePolicy = JSON.stringify({
      Version: "2012-10-17",
      Statement: [
        { Sid: "open", Effect: "Allow", Principal: "*", Action: "s3:GetObject", Resource: resource },
      ],
    });
    const { evaluationResults } = await iam("SimulateCustomPolicy", {
      policyInputList: [allowing("s3:PutObject")],
      actionNames: ["s3:PutObject", "s3:GetObject", "s3:DeleteObject"],
      resourceArns: [resource],
      resourcePolicy,
    });
    expect(evaluationResults?.map(({ evalDecision }) => evalDecision)).toEqual([
      "allowed",
      "allowed",
      "implicitDeny",
    ]);
    await expect(
      iam("SimulateCustomPolicy", { policyInputList: ["{"], actionNames: ["s3:GetObject"] }),
    ).rejects.toEqual(code("MalformedPolicyDocument"));
  });
});

test("a long simulation lets others be served between its cases", async () => {
  const actionNames = Array.from({ length: 40 }, (_, i) => `kms:Action${i}`);
  let isRunning = true;
  const done = simulate({ actionNames }).finally(() => {
    isRunning = false;
  });
  let turns = 0;
  while (isRunning) {
    await new Promise((resolve) => setImmediate(resolve));
    turns += 1;
  }
  expect(await done).toHaveLength(40);
  expect(turns).toBeGreaterThanOrEqual(40);
});

test.each([
  { policyInputList: Array.from({ length: 3 }, () => " ".repeat(100_000) + allowing("kms:Encrypt")) },
  {
    contextEntries: [
      {
        contextKeyName: "aws:UserAgent",
        contextKeyType: "stringList",
        contextKeyValues: ["a".repeat(9_000), "b".repeat(9_000)],
      },
    ],
  },
])("what is given for a simulation has limits as a whole (%#)", async (part) => {
  await expect(simulate(part)).rejects.toMatchObject({
    code: "InvalidInput",
    message: expect.stringContaining("characters at most"),
  });
});
