import type { KeyObject } from "node:crypto";
import { ServiceError } from "@keymesh/errors";
import type { RsaSpec } from "@keymesh/hsm-channel";
import { takeMaterial, type WrappedMaterial } from "./import/take-material.ts";
import { deriveSecret } from "./keys/key-agreement.ts";
import { type CurveOrLatticeSpec, generateRsaKeyPair, type KeyPair, makeKeyPair } from "./keys/key-pair.ts";
import { type OaepAlgorithm, oaepDecrypt } from "./keys/oaep.ts";
import type { Random } from "./random-pool.ts";
import { opensslSigner, type Signer, type Signing } from "./signing/openssl-signing.ts";

/** Work that takes long enough to be done beside the event loop. Everything in it can be handed to another thread. */
export type Job =
  | ({ readonly job: "sign" } & Signing)
  | ({ readonly job: "verify"; readonly signature: Buffer } & Signing)
  | {
      readonly job: "oaepDecrypt";
      readonly key: KeyObject;
      readonly algorithm: OaepAlgorithm;
      readonly ciphertext: Buffer;
    }
  | { readonly job: "deriveSecret"; readonly key: KeyObject; readonly publicKey: Buffer }
  | ({ readonly job: "takeMaterial" } & WrappedMaterial)
  | { readonly job: "makeKeyPair"; readonly spec: CurveOrLatticeSpec };

/**
 * Does a job, on whatever thread it is called; answers its results. Its caller wipes them. Prompt jobs need no other signer than
 * OpenSSL.
 * @throws ServiceError KMSInvalidSignatureException, InvalidCiphertextException, IncorrectKeyMaterialException,
 * ValidationException
 */
export function doJob(job: Job, random: Random, signer: Signer = opensslSigner): Buffer[] {
  switch (job.job) {
    case "sign":
      return [signer.sign(job)];
    case "verify":
      if (signer.verifies(job, job.signature)) return [];
      throw new ServiceError("KMSInvalidSignatureException", "");
    case "oaepDecrypt":
      return [oaepDecrypt(job.key, job.algorithm, job.ciphertext)];
    case "deriveSecret":
      return [deriveSecret(job.key, job.publicKey)];
    case "takeMaterial": {
      const { material, publicKey } = takeMaterial(job, random);
      return publicKey ? [material, publicKey] : [material];
    }
    case "makeKeyPair": {
      const { privateKey, publicKey } = makeKeyPair(job.spec, random);
      return [privateKey, publicKey];
    }
  }
}

/** Where an HSM does what would hold up its other commands. */
export interface Engine {
  /** @throws what {@link doJob} throws; ServiceError ThrottlingException when too many jobs wait */
  run(job: Job): Promise<Buffer[]>;
  /** A few at once; the rest wait. */
  generateRsaKeyPair(spec: RsaSpec): Promise<KeyPair>;
  /** Ends everything under way; what waits fails. */
  stop(): void;
}

/** Does every job at once where it is called: for a module that serves nobody else. */
export function directEngine(random: Random): Engine {
  return {
    run: async (job) => doJob(job, random, (await import("./signing/sign.ts")).anySigner),
    generateRsaKeyPair,
    stop() {},
  };
}
