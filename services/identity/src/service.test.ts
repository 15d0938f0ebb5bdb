import { X509Certificate } from "node:crypto";
import { auditOver } from "@keymesh/audit";
import { deriveSigningKey, signatureOf } from "@keymesh/aws-wire";
import { noopTracer } from "@keymesh/flow";
import { createIdentityClient, type IdentityClient, type SignatureClaim } from "@keymesh/identity";
import { Iam, Identity, type trailV1 } from "@keymesh/proto";
import { connect, type Peer, peerOfCertificate, type RpcServer, serve, type TlsIdentity } from "@keymesh/rpc";
import { createAuthority, issueIdentity } from "@keymesh/rpc/pki";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { identityApis } from "./api/grpc.ts";
import { userPrincipal } from "./domain/principals.ts";
import { identityService } from "./service.ts";
import {
  account,
  allowAll,
  callOf,
  claim,
  rootArn,
  stsOf,
  testIdentity,
  trustAll,
} from "./testing/context.ts";

const identity = testIdentity();
const { context, clock } = identity;
const records: trailV1.NewRecord[] = [];
const audit = auditOver({
  deliver: async (record) => void records.push(record),
  close: async () => {},
});
const tls = new Map<string, TlsIdentity>();
const clients: { close(): void }[] = [];
let server: RpcServer;

beforeAll(async () => {
  const nowMs = Date.now();
  const authority = await createAuthority(nowMs);
  const peers: Peer[] = ["identity", "kms", "s3-sim", "ec2-host", "hsm", "gateway", "cli"].map((name) => ({
    kind: "service",
    name,
  }));
  peers.push({ kind: "principal", arn: rootArn });
  peers.push({ kind: "principal", arn: `arn:aws:iam::${account}:user/bob` });
  for (const peer of peers) {
    const name = peer.kind === "principal" ? peer.arn.split(/[:/]/).at(-1)! : peer.name;
    tls.set(name, await issueIdentity(authority, peer, { nowMs, hosts: ["127.0.0.1"] }));
  }
  server = await serve({
    tls: tls.get("identity")!,
    listen: "127.0.0.1:0",
    services: [
      identityService({
        ...context,
        peerOfCertificate: (certificate) => peerOfCertificate(certificate, authority.cert, nowMs),
      }),
      ...identityApis({
        context,
        audit,
        regions: ["us-east-1"],
        tracer: noopTracer,
        log: { error: (...args: unknown[]) => console.error(...args) },
      }),
    ],
  });
});
afterAll(async () => {
  for (const client of clients) client.close();
  context.hub.close();
  await server.stop(100);
});

const optionsOf = (name: string) => ({
  address: server.address,
  server: "identity",
  tls: tls.get(name)!,
  deadlineMs: 5000,
});
function admin(name: string) {
  const client = connect(Iam, optionsOf(name));
  clients.push(client);
  return client;
}
function internal(name: string) {
  const client = connect(Identity, optionsOf(name));
  clients.push(client);
  return client;
}
function door(name: string): IdentityClient {
  const client = createIdentityClient({ address: server.address, tls: tls.get(name)!, clock });
  clients.push(client);
  return client;
}
const signed = (part: Parameters<typeof claim>[0]) => claim(part) as SignatureClaim;

describe("identity over mutual TLS", () => {
  test("a door authenticates a caller, forwards the session, and KMS takes it from that door only", async () => {
    const s3 = door("s3-sim");
    const { session, signingKey } = await s3.authenticator.authenticate(signed({ service: "s3" }));
    expect(signingKey.equals(deriveSigningKey("test", "20260501", "us-east-1", "s3"))).toBe(true);
    const kms = door("kms");
    expect(await kms.verifier.verify(session.token, "s3-sim")).toMatchObject({
      principal: session.principal,
      door: "s3",
    });
    await expect(kms.verifier.verify(session.token, "ebs-sim")).rejects.toMatchObject({
      code: "AccessDenied",
    });
    await expect(s3.authenticator.authenticate(signed({ service: "kms" }))).rejects.toMatchObject({
      code: "AccessDenied",
    });
  });

  test("what administration changes is in force at the doors when it is answered", async () => {
    const cli = admin("cli");
    const kms = door("kms");
    const own = { accountId: account, userName: "alice" };
    await cli.createUser(own);
    const { accessKey } = await cli.createAccessKey(own);
    const { accessKeyId = "", secretAccessKey: secret = "" } = accessKey!;
    const { session } = await kms.authenticator.authenticate(signed({ accessKeyId, secret }));
    expect((await kms.directory.policiesOf(session.principal)).identity).toEqual([]);
    const policy = { policyName: "p", policyDocument: allowAll };
    for (let i = 0; i < 20; i += 1) {
      await cli.putUserPolicy({ ...own, ...policy });
      expect((await kms.directory.policiesOf(session.principal)).identity).toHaveLength(1);
      await cli.deleteUserPolicy({ ...own, policyName: "p" });
      expect((await kms.directory.policiesOf(session.principal)).identity).toHaveLength(0);
    }
    await kms.verifier.verify(session.token, "kms");
    await cli.deleteAccessKey({ ...own, accessKeyId });
    await cli.deleteUser(own);
    await expect(kms.authenticator.authenticate(signed({ accessKeyId, secret }))).rejects.toMatchObject({
      code: "UnrecognizedClientException",
    });
    await expect(kms.verifier.verify(session.token, "kms")).rejects.toMatchObject({ code: "AccessDenied" });
    await expect(kms.directory.policiesOf(session.principal)).rejects.toMatchObject({
      code: "UnrecognizedClientException",
    });
  });

  test("so is what comes by way of a group or a managed policy, and no session is lost by it", async () => {
    const cli = admin("cli");
    const kms = door("kms");
    const accountId = account;
    await cli.createUser({ accountId, userName: "gwen" });
    await cli.createGroup({ accountId, groupName: "g" });
    const { policy } = await cli.createPolicy({ accountId, policyName: "keys", policyDocument: allowAll });
    const policyArn = policy!.arn!;
    const { accessKey } = await cli.createAccessKey({ accountId, userName: "gwen" });
    const { accessKeyId = "", secretAccessKey: secret = "" } = accessKey!;
    const { session } = await kms.authenticator.authenticate(signed({ accessKeyId, secret }));
    const seen = async () => {
      const { identity } = await kms.directory.policiesOf(session.principal);
      return identity.map(({ document }) => document);
    };
    expect(await seen()).toEqual([]);
    await cli.addUserToGroup({ accountId, userName: "gwen", groupName: "g" });
    const again = await kms.authenticator.authenticate(signed({ accessKeyId, secret }));
    expect(await seen()).toEqual([]);
    await cli.attachGroupPolicy({ accountId, groupName: "g", policyArn });
    expect(await seen()).toEqual([allowAll]);
    const policyDocument = allowAll.replace('"*"', '"kms:*"');
    await cli.createPolicyVersion({ accountId, policyArn, policyDocument, setAsDefault: true });
    expect(await seen()).toEqual([policyDocument]);
    await cli.detachGroupPolicy({ accountId, groupName: "g", policyArn });
    expect(await seen()).toEqual([]);
    expect(await kms.authenticator.authenticate(signed({ accessKeyId, secret }))).toBe(again);
  });

  test("temporary credentials go from a door to KMS with all that limits them, and end at once", async () => {
    const cli = admin("cli");
    const s3 = door("s3-sim");
    const kms = door("kms");
    const accountId = account;
    await cli.createUser({ accountId, userName: "tina" });
    const { accessKey } = await cli.createAccessKey({ accountId, userName: "tina" });
    const { role } = await cli.createRole({
      accountId,
      roleName: "app",
      assumeRolePolicyDocument: trustAll.replace('"sts:AssumeRole"', '["sts:AssumeRole","sts:TagSession"]'),
    });
    const user = userPrincipal(
      (await context.entities.user(account, "tina"))!.value,
      accessKey!.accessKeyId!,
    );
    const { policy } = await cli.createPolicy({ accountId, policyName: "limit", policyDocument: allowAll });
    const { credentials } = await stsOf(identity, callOf(user)).assumeRole({
      roleArn: role!.arn!,
      roleSessionName: "me",
      policy: allowAll,
      policyArns: [{ arn: policy!.arn! }],
      tags: [{ key: "dept", value: "eng" }],
    });
    const { accessKeyId = "", secretAccessKey: secret = "", sessionToken = "" } = credentials!;
    const claimed = () => signed({ accessKeyId, secret, sessionToken, service: "s3" });
    const { session } = await s3.authenticator.authenticate(claimed());
    expect(session.token.length).toBeLessThan(1000);
    const forwarded = await kms.verifier.verify(session.token, "s3-sim");
    expect(forwarded.principal).toEqual(session.principal);
    expect(forwarded.principal.sessionTags).toEqual({ dept: "eng" });
    const limits = async () => (await kms.directory.policiesOf(forwarded.principal)).session;
    expect(await limits()).toEqual([
      { name: "session", document: allowAll },
      { name: policy!.arn, document: allowAll },
    ]);
    await cli.deletePolicy({ accountId, policyArn: policy!.arn! });
    expect((await limits())?.[1]?.document).toContain("none:Nothing");
    await cli.deleteRole({ accountId, roleName: "app" });
    await expect(s3.authenticator.authenticate(claimed())).rejects.toMatchObject({
      code: "InvalidClientTokenId",
    });
    await expect(kms.verifier.verify(session.token, "s3-sim")).rejects.toMatchObject({
      code: "AccessDenied",
    });
  });

  test("a session made with an access key ends at the doors with the key", async () => {
    const cli = admin("cli");
    const kms = door("kms");
    const own = { accountId: account, userName: "sam" };
    await cli.createUser(own);
    const { accessKey } = await cli.createAccessKey(own);
    const user = userPrincipal((await context.entities.user(account, "sam"))!.value, accessKey!.accessKeyId!);
    const { credentials } = await stsOf(identity, callOf(user)).getSessionToken();
    const { accessKeyId = "", secretAccessKey: secret = "", sessionToken = "" } = credentials!;
    const claimed = () => signed({ accessKeyId, secret, sessionToken });
    const { session } = await kms.authenticator.authenticate(claimed());
    await kms.verifier.verify(session.token, "kms");
    await cli.updateAccessKey({ ...own, accessKeyId: accessKey!.accessKeyId!, status: "Inactive" });
    await expect(kms.authenticator.authenticate(claimed())).rejects.toMatchObject({
      code: "InvalidClientTokenId",
    });
    await expect(kms.verifier.verify(session.token, "kms")).rejects.toMatchObject({ code: "AccessDenied" });
  });

  test("the EC2 host gets sessions of its instances, nobody else does", async () => {
    const session = await door("ec2-host").issuer.instanceSession(
      account,
      "i-0123456789abcdef0",
      "us-east-1",
    );
    expect(session.principal.inScopeOf?.issuerType).toBe("AWS::EC2::Instance");
    expect(await door("kms").verifier.verify(session.token, "ec2-host")).toMatchObject({ door: "ec2" });
    await expect(
      door("s3-sim").issuer.instanceSession(account, "i-0123456789abcdef0", "us-east-1"),
    ).rejects.toMatchObject({ code: "AccessDenied" });
  });

  test("a door gets a session by certificate only of a principal whose own certificate it shows", async () => {
    const { authenticator } = door("s3-sim");
    const der = (name: string) => new X509Certificate(tls.get(name)!.cert).raw;
    const ask = (certificate: Buffer | undefined) =>
      authenticator.sessionOf(rootArn, "us-east-1", certificate);
    const nowMs = Date.now();
    const forger = await createAuthority(nowMs);
    const forged = await issueIdentity(forger, { kind: "principal", arn: rootArn }, { nowMs });
    const changed = Buffer.from(der("root"));
    changed[changed.length - 1]! ^= 1;
    for (const bad of [
      undefined,
      der("s3-sim"),
      new X509Certificate(forged.cert).raw,
      changed,
      Buffer.alloc(9_000),
    ])
      await expect(ask(bad)).rejects.toMatchObject({ code: "AccessDenied" });
    expect((await ask(der("root"))).principal.arn).toBe(rootArn);
  });

  test.each(["hsm", "gateway", "cli", "root"])("%s gets no signing key", async (name) => {
    const key = deriveSigningKey("test", "20260501", "us-east-1", "kms");
    const request = signed({ signature: signatureOf(key, claim().stringToSign) });
    await expect(internal(name).verifySignature(request)).rejects.toMatchObject({ code: "AccessDenied" });
  });

  test("a principal acts in its own account, by its own policies, and is recorded", async () => {
    const root = admin("root");
    const { user } = await root.createUser({ userName: "bob" });
    expect(user?.arn).toBe(`arn:aws:iam::${account}:user/bob`);
    const elsewhere = { accountId: "444455556666", userName: "bob" };
    await expect(root.createUser(elsewhere)).rejects.toMatchObject({ code: "AccessDenied" });
    const bob = admin("bob");
    await expect(bob.getUser({})).rejects.toMatchObject({ code: "AccessDenied" });
    await root.putUserPolicy({ userName: "bob", policyName: "p", policyDocument: allowAll });
    expect((await bob.getUser({})).user?.userName).toBe("bob");
    await expect(bob.createUser({ userName: "a b" })).rejects.toMatchObject({ code: "ValidationError" });
    await expect(internal("root").createAccount(elsewhere)).rejects.toMatchObject({ code: "AccessDenied" });
    await expect(admin("kms").createUser(elsewhere)).rejects.toMatchObject({ code: "AccessDenied" });
    expect(records.slice(-3)).toMatchObject([
      { eventName: "PutUserPolicy", accountId: account },
      { eventName: "GetUser" },
      { eventName: "CreateUser", errorCode: "ValidationError" },
    ]);
  });
});
