import type { KeyKind } from "@keymesh/flow/model";

/** The outline a kind is drawn with: beside letter and colour a third way to tell kinds apart. */
export type Outline =
  | "record"
  | "hexagon"
  | "square"
  | "circle"
  | "diamond"
  | "shield"
  | "octagon"
  | "house"
  | "pill";

/** How a kind of key is shown and explained everywhere. */
export interface KindLook {
  readonly kind: KeyKind;
  readonly letter: string;
  readonly outline: Outline;
  /** For a lane's head; at most five letters. */
  readonly short: string;
  /** In a sentence. */
  readonly name: string;
  /** One sentence: what it is, and where it may be in clear. */
  readonly what: string;
}

/** Every kind; the first six are those of envelope encryption, shown alone by the keys 1 to 6. */
export const KIND_LOOKS: readonly KindLook[] = [
  {
    kind: "KMSKey",
    letter: "K",
    outline: "record",
    short: "KMS",
    name: "KMS key",
    what: "A record with ARN, policy and state. It is no cryptographic key: it encrypts nothing.",
  },
  {
    kind: "HBK",
    letter: "H",
    outline: "hexagon",
    short: "HBK",
    name: "HBK",
    what: "HSM backing key: the KMS key's material. In clear only in an HSM's memory; it derives, and never encrypts data.",
  },
  {
    kind: "EKT",
    letter: "T",
    outline: "square",
    short: "EKT",
    name: "EKT",
    what: "Exported key token: the HBK encrypted under the domain key, so that it can lie in storage. Ciphertext.",
  },
  {
    kind: "DK",
    letter: "D",
    outline: "circle",
    short: "DK",
    name: "data key",
    what: "Data key: brand-new random bytes for one object or volume. In clear in the HSM, then with the service that asked, until it wipes it.",
  },
  {
    kind: "DEK",
    letter: "E",
    outline: "diamond",
    short: "DEK",
    name: "DEK",
    what: "Derived encryption key: derived from the HBK and a nonce for one operation; it encrypts the data key, not data. In clear only in the HSM.",
  },
  {
    kind: "DomainKey",
    letter: "M",
    outline: "shield",
    short: "Dom.",
    name: "domain key",
    what: "Wraps every HBK of a region's HSMs, which alone hold it; changed only by an operator quorum.",
  },
  {
    kind: "WrappingKey",
    letter: "W",
    outline: "octagon",
    short: "Wrap",
    name: "wrapping key",
    what: "Wraps key material on its way into an HSM, from an importer or from another region.",
  },
  {
    kind: "AgreementKey",
    letter: "A",
    outline: "house",
    short: "Agr.",
    name: "agreement key",
    what: "An ephemeral pair with which two HSMs agree on a wrapping key.",
  },
  {
    kind: "PublicKey",
    letter: "P",
    outline: "pill",
    short: "Pub.",
    name: "public key",
    what: "The half of a pair that anyone may have.",
  },
];

const byKind = new Map(KIND_LOOKS.map((look) => [look.kind, look]));

/** The look of a kind; one that is unknown is drawn as the record it is told by. */
export function lookOf(kind: KeyKind): KindLook {
  return byKind.get(kind) ?? { ...KIND_LOOKS[0]!, kind, letter: "?", short: "?", name: "key", what: "" };
}
