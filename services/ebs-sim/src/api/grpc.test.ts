import type { AuditedCall } from "@keymesh/audit";
import { Ebs } from "@keymesh/proto";
import { connect, type RpcServer, serve } from "@keymesh/rpc";
import { type CertificateAuthority, createAuthority, issueIdentity } from "@keymesh/rpc/pki";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { attachedVolume, newInstance, zone } from "../testing/volumes.ts";
import { callAs, createWorld, root } from "../testing/world.ts";
import { ebsGrpc } from "./grpc.ts";

const MIB = 1_048_576;
const refused = (code: string) => expect.objectContaining({ code });
const world = createWorld();
const records: AuditedCall[] = [];
let authority: CertificateAuthority;
let server: RpcServer;

beforeAll(async () => {
  authority = await createAuthority(Date.now());
  const audit = {
    record: async (call: AuditedCall) => void records.push(call),
    close: async () => {},
  };
  const authenticator = { sessionOf: async () => callAs(root).session };
  server = await serve({
    tls: await issueIdentity(authority, { kind: "service", name: "ebs-sim" }, { nowMs: Date.now() }),
    listen: "127.0.0.1:0",
    services: [ebsGrpc({ ebs: world.ebs, audit, authenticator })],
  });
});
afterAll(() => server.stop(100));

type Peer = Parameters<typeof issueIdentity>[1];
async function clientAs(peer: Peer) {
  const tls = await issueIdentity(authority, peer, { nowMs: Date.now() });
  return connect(Ebs, { address: server.address, server: "ebs-sim", tls, deadlineMs: 5_000, batched: true });
}
const asRoot = () => clientAs({ kind: "principal", arn: root.arn });

describe("the Ebs service", () => {
  test("answers a principal as the Query endpoint would, and records it", async () => {
    const ebs = await asRoot();
    const volume = await ebs.createVolume({ size: 1, availabilityZone: zone, encrypted: true });
    expect(volume).toMatchObject({ state: "creating", encrypted: true });
    await Promise.all(world.ebs.background);
    const found = await ebs.describeVolumes({ volumeIds: [volume.volumeId!] });
    expect(found.volumes[0]).toMatchObject({ state: "available", kmsKeyId: world.kms.keyArn });
    await expect(ebs.createVolume({ size: 0, availabilityZone: zone })).rejects.toEqual(
      refused("InvalidParameterValue"),
    );
    await expect(ebs.deleteVolume({})).rejects.toEqual(refused("MissingParameter"));
    await expect(ebs.describeRegions({ region: "mars-1" })).rejects.toEqual(refused("InvalidParameterValue"));
    expect(records.slice(0, 2)).toMatchObject([
      { eventName: "CreateVolume", userAgent: "grpc", principal: root },
      { eventName: "DescribeVolumes" },
    ]);
    ebs.close();
  });

  test("is for principals: services and operators are refused", async () => {
    for (const peer of [
      { kind: "service", name: "s3-sim" },
      { kind: "operator", name: "alice" },
    ] as const) {
      const client = await clientAs(peer);
      await expect(client.describeVolumes({})).rejects.toEqual(refused("AccessDenied"));
      client.close();
    }
  });

  test("blocks are written and read one message at a time and as streams of any length", async () => {
    const { volumeId, instanceId } = await attachedVolume(world);
    const ebs = await asRoot();
    const guest = { volumeId, instanceId };
    await ebs.writeBlocks({ ...guest, offset: 4_096, data: Buffer.alloc(8_192, 1) });
    expect((await ebs.readBlocks({ ...guest, offset: 0, length: 8_192 })).data[4_096]).toBe(1);

    const pieces = Array.from({ length: 5 }, (_, i) => Buffer.alloc(MIB, i + 1));
    async function* writes() {
      for (const [i, data] of pieces.entries()) yield { ...(i === 0 && guest), offset: i * MIB, data };
    }
    await ebs.writeBlockStream(writes());
    const read: Buffer[] = [];
    for await (const { data } of ebs.streamBlocks({ ...guest, offset: 0, length: 5 * MIB + 4_096 }))
      read.push(data);
    expect(Buffer.concat(read).equals(Buffer.concat([...pieces, Buffer.alloc(4_096)]))).toBe(true);
    ebs.close();
  });

  test("what does not fit is refused: parts of blocks, beyond the end, more than 1 MiB, not attached", async () => {
    const { volumeId, instanceId } = await attachedVolume(world);
    const other = await newInstance(world);
    const ebs = await asRoot();
    const guest = { volumeId, instanceId };
    const reads: [object, string][] = [
      [{ ...guest, offset: 1, length: 4_096 }, "InvalidParameterValue"],
      [{ ...guest, offset: 0, length: 100 }, "InvalidParameterValue"],
      [{ ...guest, offset: 2 ** 30, length: 4_096 }, "InvalidParameterValue"],
      [{ ...guest, offset: 0, length: MIB + 4_096 }, "InvalidParameterValue"],
      [{ ...guest, offset: -4_096, length: 4_096 }, "InvalidParameterValue"],
      [{ ...guest, instanceId: other, offset: 0, length: 4_096 }, "InvalidAttachment.NotFound"],
      [{ volumeId: "vol-00000000000000000", instanceId, offset: 0, length: 4_096 }, "InvalidVolume.NotFound"],
    ];
    for (const [request, code] of reads) await expect(ebs.readBlocks(request)).rejects.toEqual(refused(code));
    await expect(ebs.writeBlocks({ ...guest, offset: 0, data: Buffer.alloc(MIB + 4_096) })).rejects.toEqual(
      refused("InvalidParameterValue"),
    );
    async function* torn() {
      yield { ...guest, offset: 0, data: Buffer.alloc(4_096, 7) };
      yield { offset: 3, data: Buffer.alloc(4_096) };
    }
    await expect(ebs.writeBlockStream(torn())).rejects.toEqual(refused("InvalidParameterValue"));
    async function* turning() {
      yield { ...guest, offset: 0, data: Buffer.alloc(4_096, 7) };
      yield { ...guest, volumeId: "vol-00000000000000000", offset: 4_096, data: Buffer.alloc(4_096, 8) };
    }
    await expect(ebs.writeBlockStream(turning())).rejects.toEqual(refused("InvalidParameterValue"));
    ebs.close();
  });

  test("another account's principal does not even learn that the volume exists", async () => {
    const { volumeId, instanceId } = await attachedVolume(world);
    const stranger = await clientAs({ kind: "principal", arn: "arn:aws:iam::111111111111:root" });
    await expect(stranger.readBlocks({ volumeId, instanceId, offset: 0, length: 4_096 })).rejects.toEqual(
      refused("InvalidVolume.NotFound"),
    );
    stranger.close();
  });
});
