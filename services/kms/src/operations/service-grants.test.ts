import type { Principal } from "@keymesh/identity";
import { beforeEach, describe, expect, test } from "vitest";
import {
  accountId,
  createTestKms,
  onBehalfOf,
  otherAccountId,
  root,
  type TestKms,
} from "../testing/test-kms.ts";

const service = "ec2.us-east-1.amazonaws.com";
const other = "s3.us-east-1.amazonaws.com";
const fleet = `arn:aws:ec2:us-east-1:${accountId}:fleet/a`;
const plaintext = Buffer.from("x");
const ana = `arn:aws:iam::${accountId}:user/ana`;
let mesh: TestKms;
let keyId: string;

beforeEach(async () => {
  mesh = createTestKms();
  mesh.identity.add(ana);
  keyId = (await mesh.as(root).createKey({})).keyMetadata!.arn!;
});

/** The service as itself, for a resource. */
function itself(sourceArn = "", name = service) {
  const principal: Principal = { type: "AWSService", arn: name, accountId, principalId: name };
  return { ...onBehalfOf(name, name === service ? "ec2" : "s3", principal), sourceArn };
}
const grant = (change: object = {}) =>
  mesh.as(root).createGrant({
    keyId,
    granteeServicePrincipal: "ec2.amazonaws.com",
    retiringPrincipal: root,
    constraints: { sourceArn: fleet },
    operations: ["Encrypt", "DescribeKey"],
    ...change,
  });
const ec2 = () => mesh.forService("ebs-sim");

describe("CreateGrant with GranteeServicePrincipal", () => {
  test("lets the service act for the resource that SourceArn names, and for no other", async () => {
    await expect(ec2().encrypt({ keyId, plaintext, onBehalfOf: itself(fleet) })).rejects.toMatchObject({
      code: "AccessDeniedException",
    });
    await grant();
    await ec2().encrypt({ keyId, plaintext, onBehalfOf: itself(fleet) });
    await ec2().describeKey({ keyId, onBehalfOf: itself(fleet) });
    for (const sourceArn of ["", `${fleet}b`]) {
      await expect(ec2().encrypt({ keyId, plaintext, onBehalfOf: itself(sourceArn) })).rejects.toMatchObject({
        code: "AccessDeniedException",
      });
    }
    await expect(
      mesh.forService("s3-sim").encrypt({ keyId, plaintext, onBehalfOf: itself(fleet, other) }),
    ).rejects.toMatchObject({ code: "AccessDeniedException" });
  });

  test("takes nobody's word for aws:SourceArn but a service's own", async () => {
    await grant();
    const forged = { ...onBehalfOf(ana, "ec2"), sourceArn: fleet };
    await expect(ec2().encrypt({ keyId, plaintext, onBehalfOf: forged })).rejects.toMatchObject({
      code: "AccessDeniedException",
    });
  });

  test.each([
    [{ constraints: undefined }, /SourceArn/],
    [{ constraints: { encryptionContextSubset: { a: "b" } } }, /SourceArn/],
    [{ retiringPrincipal: undefined }, /RetiringPrincipal or a RetiringServicePrincipal/],
    [{ granteePrincipal: ana }, /not both/],
    [{ retiringServicePrincipal: service }, /not both/],
  ])("is refused with %j", async (change, message) => {
    const refused = { code: "ValidationException", message: expect.stringMatching(message) };
    await expect(grant(change)).rejects.toMatchObject(refused);
  });

  test("shows the service as such, and counts it in the conditions", async () => {
    const { grantId } = await grant({ retiringPrincipal: undefined, retiringServicePrincipal: service });
    const [listed] = (await mesh.as(root).listGrants({ keyId, grantId })).grants!;
    expect(listed).toMatchObject({
      granteeServicePrincipal: "ec2.amazonaws.com",
      retiringServicePrincipal: service,
      constraints: { sourceArn: fleet },
    });
    expect(listed).not.toHaveProperty("granteePrincipal");
  });
});

describe("filters by service", () => {
  test("are for services", async () => {
    await grant({ retiringPrincipal: undefined, retiringServicePrincipal: service });
    const granteeServicePrincipal = "ec2.amazonaws.com";
    await expect(mesh.as(root).listGrants({ keyId, granteeServicePrincipal })).rejects.toMatchObject({
      code: "AccessDeniedException",
    });
    await expect(
      mesh.as(root).listRetirableGrants({ retiringServicePrincipal: service }),
    ).rejects.toMatchObject({ code: "AccessDeniedException" });
    expect(
      (await mesh.as(root).listGrants({ keyId, granteePrincipal: granteeServicePrincipal })).grants,
    ).toEqual([]);
    const asked = { retiringServicePrincipal: service, onBehalfOf: itself() };
    expect((await ec2().listRetirableGrants(asked)).grants).toHaveLength(1);
  });

  test("a retiring service may retire, another may not", async () => {
    const { grantToken } = await grant({ retiringPrincipal: undefined, retiringServicePrincipal: service });
    await expect(
      mesh.forService("s3-sim").retireGrant({ grantToken, onBehalfOf: itself("", other) }),
    ).rejects.toMatchObject({ code: "AccessDeniedException" });
    await ec2().retireGrant({ grantToken, onBehalfOf: itself() });
  });
});

describe("ListRetirableGrants", () => {
  test("finds grants on keys of other accounts, and asks only about the caller's own principals", async () => {
    const eve = `arn:aws:iam::${otherAccountId}:user/eve`;
    const otherRoot = `arn:aws:iam::${otherAccountId}:root`;
    mesh.identity.add(eve);
    await mesh
      .as(root)
      .createGrant({ keyId, granteePrincipal: ana, retiringPrincipal: eve, operations: ["Encrypt"] });
    const { grants } = await mesh.as(otherRoot).listRetirableGrants({ retiringPrincipal: eve });
    expect(grants).toMatchObject([{ keyId, retiringPrincipal: eve }]);
    await expect(mesh.as(root).listRetirableGrants({ retiringPrincipal: eve })).rejects.toMatchObject({
      code: "AccessDeniedException",
    });
  });

  test("wants one of the two", async () => {
    await expect(mesh.as(root).listRetirableGrants({})).rejects.toMatchObject({
      code: "ValidationException",
    });
    const both = { retiringPrincipal: root, retiringServicePrincipal: service };
    await expect(mesh.as(root).listRetirableGrants(both)).rejects.toMatchObject({
      code: "ValidationException",
    });
  });
});

test("a grant is not for whoever is made again under the grantee's name", async () => {
  await mesh.as(root).createGrant({ keyId, granteePrincipal: ana, operations: ["Encrypt"] });
  await mesh.as(ana).encrypt({ keyId, plaintext });
  mesh.identity.remake(ana, "AIDASOMEONEELSE");
  await expect(mesh.as(ana).encrypt({ keyId, plaintext })).rejects.toMatchObject({
    code: "AccessDeniedException",
  });
});
