import { canonicalEncryptionContext } from "@keymesh/envelope";
import type { HsmFleet } from "../../types.ts";
import { maxPlaintextBytes, maxRandomBytes } from "../../wire/limits.ts";
import { contextFor, fields, limit, limitBlob, limitEkt, type Run } from "./call.ts";

type Encryption = Pick<
  HsmFleet,
  "encrypt" | "decrypt" | "reEncrypt" | "generateDataKey" | "generateDataKeyPair" | "generateRandom"
>;

/** Encryption and data keys, over `run`. */
export function encryptionCalls(run: Run): Encryption {
  return {
    async encrypt({ region, ekt, algorithm = "SYMMETRIC_DEFAULT", plaintext, context }) {
      limit(plaintext.length, maxPlaintextBytes, "plaintext");
      limitEkt(ekt);
      const canonical = contextFor(algorithm, context);
      const command = { op: "encrypt", ekt, algorithm, plaintext, context: canonical } as const;
      const [ciphertextBlob] = fields(await run(region, command), 1);
      return { ciphertextBlob };
    },
    async decrypt({ region, ekt, algorithm = "SYMMETRIC_DEFAULT", ciphertextBlob, context }) {
      limitEkt(ekt);
      limitBlob(ciphertextBlob);
      const canonical = contextFor(algorithm, context);
      const command = { op: "decrypt", ekt, algorithm, ciphertextBlob, context: canonical } as const;
      const [plaintext] = fields(await run(region, command), 1);
      return { plaintext };
    },
    async reEncrypt({ region, ciphertextBlob, ...from }) {
      const { sourceEkt, sourceAlgorithm = "SYMMETRIC_DEFAULT" } = from;
      const { destinationEkt, destinationAlgorithm = "SYMMETRIC_DEFAULT" } = from;
      limitEkt(sourceEkt);
      limitEkt(destinationEkt);
      limitBlob(ciphertextBlob);
      const answer = await run(region, {
        op: "reEncrypt",
        sourceEkt,
        sourceAlgorithm,
        ciphertextBlob,
        sourceContext: contextFor(sourceAlgorithm, from.sourceContext),
        destinationEkt,
        destinationAlgorithm,
        destinationContext: contextFor(destinationAlgorithm, from.destinationContext),
      });
      const [reEncrypted] = fields(answer, 1);
      return { ciphertextBlob: reEncrypted };
    },
    async generateDataKey({ region, ekt, numberOfBytes, context, withPlaintext }) {
      limit(numberOfBytes, maxRandomBytes, "numberOfBytes", 1);
      limitEkt(ekt);
      const canonical = canonicalEncryptionContext(context);
      const command = {
        op: "generateDataKey",
        ekt,
        numberOfBytes,
        withPlaintext,
        context: canonical,
      } as const;
      const answer = await run(region, command);
      if (!withPlaintext) return { ciphertextBlob: fields(answer, 1)[0] };
      const [ciphertextBlob, plaintext] = fields(answer, 2);
      return { ciphertextBlob, plaintext };
    },
    async generateDataKeyPair({ region, ekt, spec, context, withPlaintext }) {
      limitEkt(ekt);
      const canonical = canonicalEncryptionContext(context);
      const command = { op: "generateDataKeyPair", ekt, spec, withPlaintext, context: canonical } as const;
      const answer = await run(region, command);
      if (!withPlaintext) {
        const [publicKey, ciphertextBlob] = fields(answer, 2);
        return { publicKey, ciphertextBlob };
      }
      const [publicKey, ciphertextBlob, plaintext] = fields(answer, 3);
      return { publicKey, ciphertextBlob, plaintext };
    },
    async generateRandom({ region, numberOfBytes }) {
      limit(numberOfBytes, maxRandomBytes, "numberOfBytes", 1);
      const [bytes] = fields(await run(region, { op: "generateRandom", numberOfBytes }), 1);
      return { bytes };
    },
  };
}
