import { createServer } from "node:https";
import { MeshFolder } from "@keymesh/cli";
import { Caller, Hsm, HsmOperator, Identity, Kms, Storage, Trail } from "@keymesh/proto";
import { connect, loadTlsIdentity, type TlsIdentity } from "@keymesh/rpc";
import { createAuthority, issueIdentity } from "@keymesh/rpc/pki";
import { afterAll, describe, expect, inject, test } from "vitest";
import { sharedMesh } from "./support/mesh.ts";

const mesh = sharedMesh(inject("meshFolder"));
const folder = new MeshFolder(inject("meshFolder"));
const closers: (() => void)[] = [];
afterAll(() => {
  for (const close of closers) close();
});

/** The identity of a member of this mesh, as its process holds it. */
const as = (member: string): TlsIdentity => loadTlsIdentity(folder.pki(member));

function options(member: string, server: string, tls: TlsIdentity) {
  return { address: mesh.grpc(member), server, tls, deadlineMs: 3_000 };
}

function hsm(tls: TlsIdentity) {
  const client = connect(Hsm, options("hsm-1", "hsm", tls));
  closers.push(() => client.close());
  return client;
}

async function firstAnswer(stream: AsyncIterable<unknown>): Promise<unknown> {
  for await (const answer of stream) return answer;
  return undefined;
}

async function* nothing(): AsyncGenerator<never> {}

describe("the HSM's channel", () => {
  test.each([
    ...["s3-sim", "ebs-sim", "ec2-host", "storage", "trail", "identity"],
    ...["gateway", "flow", "caller", "cli"],
  ])("refuses %s", async (member) => {
    await expect(firstAnswer(hsm(as(member)).channel(nothing()))).rejects.toMatchObject({
      code: "AccessDenied",
      message: `${member} may not call Hsm.Channel.`,
    });
  });

  test("refuses a principal, the account's root included", async () => {
    await expect(firstAnswer(hsm(as("principal-root")).channel(nothing()))).rejects.toMatchObject({
      code: "AccessDenied",
    });
  });

  test("refuses an operator: operators command the domain, they encrypt nothing", async () => {
    await expect(firstAnswer(hsm(as("operator-alice")).channel(nothing()))).rejects.toMatchObject({
      code: "AccessDenied",
    });
  });
});

describe("the HSM's operator commands", () => {
  test.each(["kms", "s3-sim", "cli", "principal-root"])("are not for %s", async (member) => {
    const client = connect(HsmOperator, options("hsm-1", "hsm", as(member)));
    await expect(client.identify({})).rejects.toMatchObject({ code: "AccessDenied" });
    client.close();
  });
});

describe("storage", () => {
  test.each(["principal-root", "gateway", "cli", "caller", "hsm", "operator-bob"])(
    "refuses %s",
    async (member) => {
      const client = connect(Storage, options("storage", "storage", as(member)));
      await expect(client.get({ key: "kms/x" })).rejects.toMatchObject({ code: "AccessDenied" });
      client.close();
    },
  );

  test.each([
    ["s3-sim", "kms/x"],
    ["ebs-sim", "s3/x"],
    ["kms", "identity/x"],
    ["trail", "kms/x"],
  ])("shows %s nothing of %s, which is another's", async (member, key) => {
    const client = connect(Storage, options("storage", "storage", as(member)));
    await expect(client.get({ key })).rejects.toMatchObject({ code: "AccessDenied" });
    await expect(
      client.write({ writes: [{ put: key, value: Buffer.from("1") }] } as never),
    ).rejects.toMatchObject({ name: "ServiceError" });
    client.close();
  });
});

describe("the caller", () => {
  test.each(["principal-root", "s3-sim", "kms", "hsm", "operator-alice"])(
    "does nothing for %s",
    async (member) => {
      const client = connect(Caller, options("caller", "caller", as(member)));
      await expect(client.listScenarios({})).rejects.toMatchObject({ code: "AccessDenied" });
      client.close();
    },
  );
});

describe("kms", () => {
  test.each(["caller", "trail", "storage", "gateway", "hsm", "operator-alice"])(
    "refuses %s",
    async (member) => {
      const client = connect(Kms, options("kms", "kms", as(member)));
      await expect(client.listKeys({})).rejects.toMatchObject({ code: "AccessDenied" });
      client.close();
    },
  );

  test.each(["s3-sim", "ebs-sim", "ec2-host"])(
    "does nothing for %s without a forwarded session: a service cannot invent a caller",
    async (member) => {
      const client = connect(Kms, options("kms", "kms", as(member)));
      await expect(client.listKeys({})).rejects.toMatchObject({ name: "ServiceError" });
      await expect(
        client.listKeys({
          onBehalfOf: {
            session: Buffer.from("made up"),
            invokedBy: "x",
            sourceIp: "1.2.3.4",
            userAgent: "x",
          },
        }),
      ).rejects.toMatchObject({ name: "ServiceError" });
      client.close();
    },
  );
});

describe("trail and identity", () => {
  test.each(["principal-root", "storage", "operator-alice"])("%s may not write the trail", async (member) => {
    const client = connect(Trail, options("trail", "trail", as(member)));
    await expect(client.append({})).rejects.toMatchObject({ code: "AccessDenied" });
    client.close();
  });

  test("no service administers principals, and only the EC2 host gets an instance's session", async () => {
    const s3 = connect(Identity, options("identity", "identity", as("s3-sim")));
    await expect(s3.createAccount({})).rejects.toMatchObject({ code: "AccessDenied" });
    await expect(s3.issueInstanceSession({})).rejects.toMatchObject({ code: "AccessDenied" });
    s3.close();
  });
});

describe("another authority's certificate", () => {
  test("opens no door, whatever name it carries", async () => {
    const stranger = await issueIdentity(
      await createAuthority(Date.now()),
      { kind: "service", name: "kms" },
      { nowMs: Date.now() },
    );
    const tls = { ...stranger, ca: as("kms").ca };
    await expect(firstAnswer(hsm(tls).channel(nothing()))).rejects.toMatchObject({ name: "ServiceError" });
    const storage = connect(Storage, { ...options("storage", "storage", tls), deadlineMs: 1_500 });
    await expect(storage.get({ key: "kms/x" })).rejects.toMatchObject({ name: "ServiceError" });
    storage.close();
  });

  test("a server that is not the service asked for is not spoken to", async () => {
    const { cert, key, ca } = as("s3-sim");
    const impostor = createServer({ cert, key, ca });
    await new Promise<void>((resolve) => impostor.listen(0, "127.0.0.1", resolve));
    const { port } = impostor.address() as { port: number };
    const client = connect(Storage, {
      address: `127.0.0.1:${port}`,
      server: "storage",
      tls: as("kms"),
      deadlineMs: 1_500,
    });
    await expect(client.get({ key: "kms/x" })).rejects.toMatchObject({ name: "ServiceError" });
    client.close();
    impostor.close();
  });
});
