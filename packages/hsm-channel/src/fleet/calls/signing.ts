import { maxArnLength } from "@keymesh/envelope";
import type { HsmFleet } from "../../types.ts";
import { maxMessageBytes, maxPublicKeyBytes, maxSignatureBytes } from "../../wire/limits.ts";
import { exportedHbk, fields, limit, limitEkt, type Run } from "./call.ts";

type Signing = Pick<
  HsmFleet,
  "createHbk" | "sign" | "verify" | "generateMac" | "verifyMac" | "deriveSharedSecret"
>;

/** HBKs made, and used for what is not encryption, over `run`. */
export function signingCalls(run: Run): Signing {
  return {
    async createHbk({ region, keyArn, spec = "SYMMETRIC_DEFAULT" }) {
      limit(keyArn.length, maxArnLength, "keyArn", 1);
      return exportedHbk(await run(region, { op: "createHbk", keyArn, spec }));
    },
    async sign({ region, ekt, algorithm, messageType, message }) {
      limitEkt(ekt);
      limit(message.length, maxMessageBytes, "message");
      const command = { op: "sign", ekt, algorithm, messageType, message } as const;
      const [signature] = fields(await run(region, command), 1);
      return { signature };
    },
    async verify({ region, ekt, algorithm, messageType, message, signature }) {
      limitEkt(ekt);
      limit(message.length, maxMessageBytes, "message");
      limit(signature.length, maxSignatureBytes, "signature");
      const command = { op: "verify", ekt, algorithm, messageType, message, signature } as const;
      fields(await run(region, command), 0);
    },
    async generateMac({ region, ekt, algorithm, message }) {
      limitEkt(ekt);
      limit(message.length, maxMessageBytes, "message");
      const [mac] = fields(await run(region, { op: "generateMac", ekt, algorithm, message }), 1);
      return { mac };
    },
    async verifyMac({ region, ekt, algorithm, message, mac }) {
      limitEkt(ekt);
      limit(message.length, maxMessageBytes, "message");
      limit(mac.length, maxSignatureBytes, "mac");
      fields(await run(region, { op: "verifyMac", ekt, algorithm, message, mac }), 0);
    },
    async deriveSharedSecret({ region, ekt, publicKey }) {
      limitEkt(ekt);
      limit(publicKey.length, maxPublicKeyBytes, "publicKey", 1);
      const [sharedSecret] = fields(await run(region, { op: "deriveSharedSecret", ekt, publicKey }), 1);
      return { sharedSecret };
    },
  };
}
