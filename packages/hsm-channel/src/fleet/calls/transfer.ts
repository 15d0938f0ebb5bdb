import { maxArnLength } from "@keymesh/envelope";
import type { HsmFleet } from "../../types.ts";
import { maxFieldBytes } from "../../wire/limits.ts";
import { exportedHbk, fields, limit, limitEkt, type Run } from "./call.ts";

type Transfer = Pick<
  HsmFleet,
  "createImportKey" | "importHbk" | "offerReplication" | "exportReplica" | "acceptReplica"
>;

/** Key material that comes from outside, or from another region's domain, over `run`. */
export function transferCalls(run: Run): Transfer {
  return {
    async createImportKey({ region, keyArn, wrappingKeySpec, wrappingAlgorithm, validToMs }) {
      limit(keyArn.length, maxArnLength, "keyArn", 1);
      limit(validToMs, Number.MAX_SAFE_INTEGER, "validToMs");
      const fieldsOf = { keyArn, wrappingKeySpec, wrappingAlgorithm, validToMs };
      const [publicKey, importToken] = fields(await run(region, { op: "createImportKey", ...fieldsOf }), 2);
      return { publicKey, importToken };
    },
    async importHbk({ region, keyArn, spec, importToken, encryptedKeyMaterial, nowMs }) {
      limit(keyArn.length, maxArnLength, "keyArn", 1);
      limit(importToken.length, maxFieldBytes, "importToken");
      limit(encryptedKeyMaterial.length, maxFieldBytes, "encryptedKeyMaterial");
      limit(nowMs, Number.MAX_SAFE_INTEGER, "nowMs");
      const fieldsOf = { keyArn, spec, importToken, encryptedKeyMaterial, nowMs };
      return exportedHbk(await run(region, { op: "importHbk", ...fieldsOf }));
    },
    async offerReplication({ region }) {
      const [offer] = fields(await run(region, { op: "offerReplication" }), 1);
      return { offer };
    },
    async exportReplica({ region, ekt, offer }) {
      limitEkt(ekt);
      limit(offer.length, maxFieldBytes, "offer");
      const [replica] = fields(await run(region, { op: "exportReplica", ekt, offer }), 1);
      return { replica };
    },
    async acceptReplica({ region, keyArn, offer, replica }) {
      limit(keyArn.length, maxArnLength, "keyArn", 1);
      limit(offer.length, maxFieldBytes, "offer");
      limit(replica.length, maxFieldBytes, "replica");
      return exportedHbk(await run(region, { op: "acceptReplica", keyArn, offer, replica }));
    },
  };
}
