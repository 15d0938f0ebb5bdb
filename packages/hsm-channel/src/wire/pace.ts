import type { MessageType, SigningAlgorithm } from "../types.ts";
import type { HsmCommand } from "./commands.ts";

/**
 * How long an HSM needs for a command. `prompt`: microseconds, done in the order it comes in. `slow`: from half a millisecond to
 * some tens (a private RSA operation, the larger curves, ML-DSA, the proofs of another domain), apart from the prompt ones.
 * `generating`: RSA keys, up to seconds.
 */
export type Pace = "prompt" | "slow" | "generating";

/** The pace of a command. Both ends go by it: KMS for what shares a frame, an HSM for where the work is done. */
export function paceOf(command: HsmCommand): Pace {
  switch (command.op) {
    case "createHbk":
    case "generateDataKeyPair":
      return paceOfGeneration(command.spec);
    case "createImportKey":
      return "generating";
    case "decrypt":
      return command.algorithm === "SYMMETRIC_DEFAULT" ? "prompt" : "slow";
    case "reEncrypt":
      return command.sourceAlgorithm === "SYMMETRIC_DEFAULT" ? "prompt" : "slow";
    case "sign":
      return isQuickCurve(command.algorithm, command.messageType) ? "prompt" : "slow";
    case "verify":
      if (command.algorithm.startsWith("RSASSA_")) return "prompt";
      return isQuickCurve(command.algorithm, command.messageType) ? "prompt" : "slow";
    case "deriveSharedSecret":
    case "importHbk":
    case "offerReplication":
    case "exportReplica":
    case "acceptReplica":
      return "slow";
    default:
      return "prompt";
  }
}

function paceOfGeneration(spec: string): Pace {
  if (spec.startsWith("RSA_")) return "generating";
  return spec === "ECC_NIST_P384" || spec === "ECC_NIST_P521" ? "slow" : "prompt";
}

/** P-256 and Ed25519 over a message: OpenSSL does these in some 50 µs. A digest given ready is signed by slower code. */
function isQuickCurve(algorithm: SigningAlgorithm, messageType: MessageType): boolean {
  return messageType === "RAW" && (algorithm === "ECDSA_SHA_256" || algorithm === "ED25519_SHA_512");
}
