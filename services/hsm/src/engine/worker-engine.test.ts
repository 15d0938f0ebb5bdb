import { createPublicKey, randomBytes, verify } from "node:crypto";
import { afterEach, describe, expect, test } from "vitest";
import { makeKeyPair } from "../domain/keys/key-pair.ts";
import { keyOfPkcs8 } from "../testing/keys.ts";
import { WorkerEngine } from "./worker-engine.ts";

const key = keyOfPkcs8(makeKeyPair("ECC_NIST_P256", randomBytes).privateKey);
const message = Buffer.from("a message");
const signing = { key, algorithm: "ECDSA_SHA_256", messageType: "RAW", message } as const;
const coded = (code: string) => expect.objectContaining({ code });

let engine: WorkerEngine;
const start = (workers: number) => {
  engine = new WorkerEngine(workers);
  return engine;
};
afterEach(() => engine.stop());

describe("the worker engine", () => {
  test("does more jobs than it has threads, and answers each its own", async () => {
    start(2);
    const sign = async (n: number) => {
      const text = Buffer.from(`message ${n}`);
      const [signature] = await engine.run({ ...signing, job: "sign", message: text });
      return verify("sha256", text, createPublicKey(key), signature!);
    };
    const answers = await Promise.all(Array.from({ length: 40 }, (_, n) => sign(n)));
    expect(answers.every(Boolean)).toBe(true);
  });

  test("gives results in buffers of their own, which the caller can wipe", async () => {
    start(1);
    const [privateKey, publicKey] = await engine.run({ job: "makeKeyPair", spec: "ECC_NIST_P384" });
    expect(createPublicKey(keyOfPkcs8(privateKey!)).export({ format: "der", type: "spki" })).toEqual(
      publicKey,
    );
    for (const { byteLength, buffer } of [privateKey!, publicKey!])
      expect(buffer.byteLength).toBe(byteLength);
  });

  test("passes a refusal on with its code, and goes on", async () => {
    start(1);
    const forged = engine.run({ ...signing, job: "verify", signature: Buffer.alloc(70) });
    await expect(forged).rejects.toEqual(
      expect.objectContaining({ code: "KMSInvalidSignatureException", message: "" }),
    );
    expect(await engine.run({ ...signing, job: "sign" })).toHaveLength(1);
  });

  test("passes a bug on as an error of no code", async () => {
    start(1);
    const bug = {
      ...signing,
      job: "sign",
      algorithm: "ML_DSA_SHAKE_256",
      messageType: "EXTERNAL_MU",
    } as const;
    await expect(engine.run(bug)).rejects.toThrow("not an ML-DSA key");
  });

  test("fails a job whose thread dies, and starts another thread for the next", async () => {
    engine = new WorkerEngine(1, new URL("data:text/javascript,process.exit(1)"));
    const job = { ...signing, job: "sign" } as const;
    const outcomes = await Promise.allSettled([engine.run(job), engine.run(job), engine.run(job)]);
    expect(outcomes.map(({ status }) => status)).toEqual(["rejected", "rejected", "rejected"]);
  });

  test("fails a job that cannot be handed over, and goes on", async () => {
    start(1);
    const poison = { ...signing, job: "sign", message: (() => {}) as unknown as Buffer } as const;
    await expect(engine.run(poison)).rejects.toThrow("could not be cloned");
    expect(await engine.run({ ...signing, job: "sign" })).toHaveLength(1);
  });

  test("throttles when 1,024 jobs wait for a thread", async () => {
    start(1);
    const job = { ...signing, job: "sign" } as const;
    const taken = Array.from({ length: 1_025 }, () => engine.run(job));
    await expect(engine.run(job)).rejects.toEqual(coded("ThrottlingException"));
    expect(await Promise.all(taken)).toHaveLength(1_025);
  });

  test("fails what is under way and what waits when it is stopped, and takes no more", async () => {
    start(1);
    const job = { ...signing, job: "sign" } as const;
    const jobs = [engine.run(job), engine.run(job), engine.generateRsaKeyPair("RSA_2048")];
    const outcomes = Promise.allSettled<unknown>(jobs);
    engine.stop();
    const failed = { status: "rejected", reason: coded("ServiceUnavailable") };
    expect(await outcomes).toEqual([failed, failed, failed]);
    await expect(engine.run(job)).rejects.toEqual(coded("ServiceUnavailable"));
    await expect(engine.generateRsaKeyPair("RSA_2048")).rejects.toEqual(coded("ServiceUnavailable"));
  });
});
