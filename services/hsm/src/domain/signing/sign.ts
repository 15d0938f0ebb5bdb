import { createPublicKey } from "node:crypto";
import { signDigestEcdsa, verifyDigestEcdsa } from "./ecdsa-digest.ts";
import { signEd25519ph, verifyEd25519ph } from "./ed25519ph.ts";
import { signMu, verifyMu } from "./ml-dsa-mu.ts";
import { opensslSigner, type Signer } from "./openssl-signing.ts";
import { schemeOf } from "./scheme.ts";

/** Every algorithm with every message type it takes; for the HSM's threads, where what is not prompt is done. */
export const anySigner: Signer = {
  sign(signing) {
    const { key, algorithm, messageType, message } = signing;
    const { family } = schemeOf(algorithm);
    if (messageType === "EXTERNAL_MU") return signMu(key, message);
    if (messageType === "DIGEST" && family === "ed25519ph") return signEd25519ph(key, message);
    if (messageType === "DIGEST" && family === "ecdsa") return signDigestEcdsa(key, message);
    return opensslSigner.sign(signing);
  },
  verifies(signing, signature) {
    const { algorithm, messageType, message } = signing;
    const { family } = schemeOf(algorithm);
    const key = () => createPublicKey(signing.key);
    if (messageType === "EXTERNAL_MU") return verifyMu(key(), message, signature);
    if (messageType === "DIGEST" && family === "ed25519ph") return verifyEd25519ph(key(), message, signature);
    if (messageType === "DIGEST" && family === "ecdsa") return verifyDigestEcdsa(key(), message, signature);
    return opensslSigner.verifies(signing, signature);
  },
};
