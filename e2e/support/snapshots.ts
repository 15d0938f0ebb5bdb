import { createHash } from "node:crypto";
import type { MeshHandle } from "@keymesh/cli";

const TYPE = "application/vnd.keymesh.snapshot";
const MAGIC = "KEYMESH-SNAPSHOT\n";

/** The state of a mesh, as its admin API streams it out. */
export async function takeSnapshot(mesh: MeshHandle): Promise<Buffer> {
  const answer = await fetch(`${mesh.endpoint}/_keymesh/snapshot`);
  if (answer.status !== 200 || answer.headers.get("content-type") !== TYPE)
    throw new Error(`no snapshot: ${answer.status} ${await answer.text()}`);
  return Buffer.from(await answer.arrayBuffer());
}

/** Puts a snapshot back; the status and what was answered. */
export async function putSnapshot(mesh: MeshHandle, bytes: Uint8Array) {
  const headers = { "content-type": TYPE };
  const answer = await fetch(`${mesh.endpoint}/_keymesh/snapshot`, {
    method: "PUT",
    headers,
    body: Buffer.from(bytes),
  });
  return { status: answer.status, body: (await answer.json()) as { error?: string; message?: string } };
}

/** What is in a snapshot: values by key, and by name of each blob its size and a digest of what it holds. Read by the format's own rules. */
export function contentsOf(snapshot: Buffer): Record<string, string> {
  if (snapshot.toString("latin1", 0, MAGIC.length) !== MAGIC) throw new Error("no snapshot");
  const contents: Record<string, string> = {};
  let blob = "";
  for (let at = MAGIC.length + 2; at < snapshot.length; ) {
    const type = snapshot[at]!;
    const end = at + 5 + snapshot.readUInt32BE(at + 1);
    const payload = snapshot.subarray(at + 5, end);
    if (type === 2) for (const [key, value] of entriesIn(payload)) contents[`key ${key}`] = value.toString();
    if (type === 3) {
      blob = `blob ${payload.toString("utf8", 8)}`;
      contents[blob] = `${payload.readBigUInt64BE()} bytes`;
    }
    if (type === 4) contents[blob] += ` ${createHash("sha256").update(payload).digest("hex")}`;
    at = end;
  }
  return contents;
}

function* entriesIn(payload: Buffer): Generator<[string, Buffer]> {
  for (let at = 0; at < payload.length; ) {
    const keyEnd = at + 6 + payload.readUInt16BE(at);
    const end = keyEnd + payload.readUInt32BE(at + 2);
    yield [payload.toString("utf8", at + 6, keyEnd), payload.subarray(keyEnd, end)];
    at = end;
  }
}
