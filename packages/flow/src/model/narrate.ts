import type { KeyEvent, KeyKind } from "../types.ts";
import { keeper } from "./participants.ts";
import { reasonOf } from "./refusals.ts";
import type { FlowStep } from "./types.ts";

/** Sentences for what is done to each kind of key; where a kind has none of its own, the act's common one serves. */
const sentences: { readonly [K in KeyKind]?: { readonly [A in KeyEvent["act"]]?: string } } = {
  KMSKey: {
    create: "creates the KMS key: a record, not a cryptographic key",
    use: "looks up the KMS key's record, which encrypts nothing itself",
  },
  HBK: {
    create: "makes a new HBK, which never leaves the HSM in clear",
    unwrap: "decrypts the HBK, which stays in the HSM",
    import: "receives key material, wrapped for this HSM's domain alone",
    export: "hands out key material, wrapped for another domain's HSMs alone",
    use: "uses the HBK, which never leaves the HSM in clear",
    wipe: "zeroes the HBK",
  },
  EKT: {
    create: "encrypts the HBK under the domain key: the EKT",
    wrap: "encrypts the HBK under the domain key: the EKT",
    unwrap: "opens the EKT with the domain key",
    import: "receives the EKT, useless without an HSM",
    export: "hands out the EKT, useless without an HSM",
  },
  DK: {
    create: "draws a brand-new data key, unrelated to any other key",
    wrap: "encrypts the data key under the DEK",
    unwrap: "decrypts the data key with the DEK",
    use: "uses the data key on the data",
    wipe: "wipes the plaintext data key from memory",
  },
  DEK: {
    derive: "derives the DEK from the HBK and a nonce, for this one operation",
    use: "uses the DEK, to encrypt or decrypt a data key or a small message",
    wipe: "zeroes the DEK",
  },
  DomainKey: { use: "uses the domain key, which only the domain's HSMs hold" },
  WrappingKey: {
    create: "makes a key pair to wrap key material with, for one import",
    derive: "derives the wrapping key both HSMs have agreed on, for this one HBK",
    wrap: "encrypts the wrapping pair's private half under the domain key: the import token",
    unwrap: "takes the wrapping pair's private half out of the import token",
    use: "uses the wrapping key, to wrap or unwrap key material on its way",
    wipe: "zeroes the wrapping key",
  },
  AgreementKey: {
    create: "makes an ephemeral key pair to agree on a wrapping key with",
    wrap: "encrypts the ephemeral pair's private half under the domain key",
    unwrap: "takes the ephemeral pair's private half out of its own domain's token",
    wipe: "zeroes the ephemeral private key",
  },
};

const common: { readonly [A in KeyEvent["act"]]: string } = {
  create: "creates",
  import: "receives",
  unwrap: "unwraps",
  derive: "derives",
  use: "uses",
  wrap: "wraps",
  export: "hands out",
  wipe: "wipes",
};

/** `DK 0a1b2c3d (plaintext)` */
export function keyLabel(key: Pick<KeyEvent, "kind" | "fingerprint" | "form">): string {
  return `${key.kind} ${key.fingerprint} (${key.form})`;
}

/** One sentence on what a participant did with a key. */
export function narrateKey(key: KeyEvent): string {
  const own = sentences[key.kind]?.[key.act];
  const told = key.holder === keeper ? `keeps ${nounOf(key)}` : (own ?? `${common[key.act]} ${nounOf(key)}`);
  return `${key.holder} ${told} [${key.fingerprint}]${key.note ? `: ${key.note}` : ""}.`;
}

function nounOf({ kind, form }: KeyEvent): string {
  if (kind === "KMSKey") return "the KMS key's record";
  return `the ${form === "wrapped" && kind !== "EKT" ? "encrypted " : ""}${kind === "DK" ? "data key" : kind}`;
}

/** What happened in a step, and why it is safe, as sentences. */
export function narrateStep(step: FlowStep): string[] {
  return [
    ...arrowSentence(step),
    ...(step.fault ? [`A fault disturbs the call: ${step.fault}.`] : []),
    ...(step.decision ? [`${step.decision.allowed ? "Allowed" : "Denied"}: ${step.decision.sentence}`] : []),
    ...step.keys.map(narrateKey),
    ...step.stored.map((fact) => `At rest from now on: ${fact.what} in ${fact.where}.`),
    ...wallSentence(step),
    ...(step.note ? [`${step.note}${step.source ? ` (${step.source})` : ""}`] : []),
  ];
}

function arrowSentence(step: FlowStep): string[] {
  if (step.kind === "call") return [`${step.from} calls ${step.operation} of ${step.to}.`];
  if (step.kind !== "return") return [];
  if (step.error) {
    const reason = reasonOf(step.error);
    return [`${step.from} refuses: ${step.error}.`, ...(reason === undefined ? [] : [reason])];
  }
  return [`${step.from} answers ${step.to}.`];
}

function wallSentence(step: FlowStep): string[] {
  const crossing = step.kind !== "local" && (isHsm(step.from) || isHsm(step.to));
  if (!crossing) return [];
  const inClear = step.keys.some((key) => key.form === "plaintext" && key.kind === "DK");
  if (step.kind === "call") {
    const carriesHbk = step.keys.some((key) => key.kind === "HBK" && key.form === "wrapped");
    return carriesHbk
      ? ["It crosses the wall under the session key; the key material in it is wrapped for an HSM alone."]
      : ["It crosses the wall under the session key; an HBK crosses it only as an EKT."];
  }
  return inClear
    ? ["The data key crosses the wall under the session key; HBK and DEK stay behind it."]
    : ["Nothing in clear leaves the HSM."];
}

function isHsm(name: string): boolean {
  return /^hsm(-|$)/.test(name);
}
