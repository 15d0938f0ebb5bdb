import { X509Certificate } from "node:crypto";
import { deriveSigningKey, signatureOf } from "@keymesh/aws-wire";
import { createIdentityClient, type IdentityClient, type SignatureClaim } from "@keymesh/identity";
import { Identity } from "@keymesh/proto";
import { connect, type Peer, peerOfCertificate, type RpcServer, serve, type TlsIdentity } from "@keymesh/rpc";
import { createAuthority, issueIdentity } from "@keymesh/rpc/pki";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { identityService } from "./service.ts";
import { account, allowAll, claim, testIdentity } from "./testing/context.ts";

const rootArn = `arn:aws:iam::${account}:root`;
const { context, clock } = testIdentity();
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
  for (const peer of peers) {
    const name = peer.kind === "principal" ? "root" : peer.name;
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
    ],
  });
});
afterAll(async () => {
  for (const client of clients) client.close();
  context.hub.close();
  await server.stop(100);
});

function admin(name: string) {
  const options = { address: server.address, server: "identity", tls: tls.get(name)!, deadlineMs: 5000 };
  const client = connect(Identity, options);
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
    await cli.createUser({ accountId: account, userName: "alice" });
    const made = await cli.createAccessKey({ accountId: account, userName: "alice" });
    const key = { accessKeyId: made.accessKey!.accessKeyId, secret: made.secretAccessKey };
    const { session } = await kms.authenticator.authenticate(signed(key));
    expect((await kms.directory.policiesOf(session.principal)).identity).toEqual([]);
    const policy = { policyName: "p", policyDocument: allowAll };
    for (let i = 0; i < 20; i += 1) {
      await cli.putUserPolicy({ accountId: account, userName: "alice", ...policy });
      expect((await kms.directory.policiesOf(session.principal)).identity).toHaveLength(1);
      await cli.deletePolicy({ accountId: account, userName: "alice", policyName: "p" });
      expect((await kms.directory.policiesOf(session.principal)).identity).toHaveLength(0);
    }
    await kms.verifier.verify(session.token, "kms");
    await cli.deleteUser({ accountId: account, userName: "alice", force: true });
    await expect(kms.authenticator.authenticate(signed(key))).rejects.toMatchObject({
      code: "UnrecognizedClientException",
    });
    await expect(kms.verifier.verify(session.token, "kms")).rejects.toMatchObject({ code: "AccessDenied" });
    await expect(kms.directory.policiesOf(session.principal)).rejects.toMatchObject({
      code: "UnrecognizedClientException",
    });
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
    await expect(admin(name).verifySignature(request)).rejects.toMatchObject({ code: "AccessDenied" });
  });

  test("a root administrates its own account", async () => {
    const root = admin("root");
    expect((await root.createUser({ accountId: account, userName: "bob" })).user?.arn).toBe(
      `arn:aws:iam::${account}:user/bob`,
    );
    await expect(root.createUser({ accountId: "444455556666", userName: "bob" })).rejects.toMatchObject({
      code: "AccessDenied",
    });
    await expect(root.createAccount({ accountId: "444455556666" })).rejects.toMatchObject({
      code: "AccessDenied",
    });
    await expect(admin("kms").createUser({ accountId: account, userName: "eve" })).rejects.toMatchObject({
      code: "AccessDenied",
    });
  });
});
