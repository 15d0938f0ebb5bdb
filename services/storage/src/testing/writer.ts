/**
 * A process to be killed: writes keys and blobs into the store at argv[2] as fast as it can, and says on stdout what was
 * answered. argv[3] names the round; every value says what it should be.
 */
import { openEmbedded } from "../store/embedded/driver.ts";

const [, , dir, round] = process.argv;
const { kv, blobs } = openEmbedded(dir!);

async function* bytesOf(text: string, size: number) {
  yield Buffer.alloc(size, text);
}

async function writePairs(worker: number): Promise<void> {
  for (let i = 0; ; i += 1) {
    const value = Buffer.from(`${round}-${worker}-${i}`);
    // Both or neither: a torn batch would show.
    await kv.write([
      { put: `pair/${worker}/a`, value },
      { put: `pair/${worker}/b`, value },
      { put: `log/${round}/${worker}/${i}`, value },
    ]);
    process.stdout.write(`kv log/${round}/${worker}/${i} ${value}\n`);
  }
}

async function writeBlobs(worker: number): Promise<void> {
  for (let i = 0; ; i += 1) {
    const text = `${round}-${worker}-${i};`;
    const name = `blob/${worker}`;
    await blobs.put(name, bytesOf(text, i % 2 === 0 ? 100_000 : 500));
    process.stdout.write(`blob ${name} ${text} ${i}\n`);
  }
}

process.stdout.write("ready\n");
await Promise.all([0, 1, 2, 3].map(writePairs).concat([0, 1].map(writeBlobs)));
