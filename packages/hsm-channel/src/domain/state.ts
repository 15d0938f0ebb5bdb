import { DerReader, derInteger, derOctets, derSequence, derUtf8 } from "@keymesh/envelope";
import { ServiceError } from "@keymesh/errors";
import { domainKeyIdBytes } from "./keyring.ts";
import { pointBytes } from "./p384.ts";

/**
 * What a domain agrees on (KMS Cryptographic Details, "Domains and the domain state"), but for the domain keys themselves.
 * One domain per region; every change makes the next epoch.
 */
export interface DomainState {
  readonly region: string;
  /** 1 at creation, one more at every change. */
  readonly epoch: number;
  readonly members: readonly Member[];
  readonly operators: readonly Operator[];
  readonly rules: readonly Rule[];
  /** 16 bytes each; the first is the active key's, the others only decrypt. */
  readonly domainKeyIds: readonly Buffer[];
}

/** An HSM of the domain. An offline member is a safe: it holds an agreement key and signs nothing. */
export interface Member {
  readonly name: string;
  readonly kind: "online" | "offline";
  /** QHSK, 97 bytes; empty for an offline member. */
  readonly signingKey: Buffer;
  /** QHAK, 97 bytes. */
  readonly agreementKey: Buffer;
}

export type OperatorRole = "kms-operator" | "service-host";

export interface Operator {
  readonly name: string;
  readonly role: OperatorRole;
  /** QOS, 97 bytes. */
  readonly publicKey: Buffer;
}

/** What an operator command does; each is obeyed only for the quorum a rule asks. */
export const OPERATOR_COMMANDS = [
  "create-domain",
  "enact-token",
  "leave-domain",
  "modify-members",
  "modify-operators",
  "modify-rules",
  "recover-domain",
  "rotate-domain-keys",
] as const;
export type OperatorCommandName = (typeof OPERATOR_COMMANDS)[number];

/** What operators sign. Who may change which HSMs are members may re-admit one: `readmit-hsm` goes by the rule of `modify-members`. */
export const SIGNED_COMMANDS = [...OPERATOR_COMMANDS, "readmit-hsm"] as const;
export type SignedCommandName = (typeof SIGNED_COMMANDS)[number];

/** `command` takes signatures of at least `minCount` different operators of `role`. */
export interface Rule {
  readonly command: OperatorCommandName;
  readonly role: OperatorRole;
  readonly minCount: number;
}

const ROLES = ["kms-operator", "service-host"] as const;
const KINDS = ["online", "offline"] as const;
const maxListed = 32;
const maxNameBytes = 64;

/** The one encoding of a state (DER): what is hashed, signed and authenticated. */
export function encodeState(state: DomainState): Buffer {
  return derSequence(
    derInteger(1),
    derUtf8(state.region),
    derInteger(state.epoch),
    encodeMembers(state.members),
    encodeOperators(state.operators),
    encodeRules(state.rules),
    derSequence(...state.domainKeyIds.map(derOctets)),
  );
}

/** Reads a state. @throws ServiceError InvalidInput for anything but its one encoding. */
export function decodeState(bytes: Buffer): DomainState {
  const outer = new DerReader(bytes, malformed);
  const inside = outer.sequence();
  outer.end();
  if (inside.integer() !== 1) throw malformed();
  const state = {
    region: inside.utf8(maxNameBytes),
    epoch: inside.integer(),
    members: decodeMembers(inside),
    operators: decodeOperators(inside),
    rules: decodeRules(inside),
    domainKeyIds: inside.sequenceOf(maxListed, (id) => id.octets(domainKeyIdBytes, domainKeyIdBytes)),
  };
  inside.end();
  return state;
}

export function encodeMembers(members: readonly Member[]): Buffer {
  return derSequence(
    ...members.map((member) =>
      derSequence(
        derUtf8(member.name),
        derInteger(KINDS.indexOf(member.kind)),
        derOctets(member.signingKey),
        derOctets(member.agreementKey),
      ),
    ),
  );
}

export function decodeMembers(reader: DerReader): Member[] {
  return reader.sequenceOf(maxListed, (element) => {
    const inside = element.sequence();
    const name = inside.utf8(maxNameBytes);
    const kind = KINDS[inside.integer(1)] as Member["kind"];
    const signingBytes = kind === "online" ? pointBytes : 0;
    const signingKey = inside.octets(signingBytes, signingBytes);
    const agreementKey = inside.octets(pointBytes, pointBytes);
    inside.end();
    return { name, kind, signingKey, agreementKey };
  });
}

export function encodeOperators(operators: readonly Operator[]): Buffer {
  return derSequence(
    ...operators.map(({ name, role, publicKey }) =>
      derSequence(derUtf8(name), derInteger(ROLES.indexOf(role)), derOctets(publicKey)),
    ),
  );
}

export function decodeOperators(reader: DerReader): Operator[] {
  return reader.sequenceOf(maxListed, (element) => {
    const inside = element.sequence();
    const name = inside.utf8(maxNameBytes);
    const role = ROLES[inside.integer(1)] as OperatorRole;
    const publicKey = inside.octets(pointBytes, pointBytes);
    inside.end();
    return { name, role, publicKey };
  });
}

export function encodeRules(rules: readonly Rule[]): Buffer {
  return derSequence(
    ...rules.map(({ command, role, minCount }) =>
      derSequence(derUtf8(command), derInteger(ROLES.indexOf(role)), derInteger(minCount)),
    ),
  );
}

export function decodeRules(reader: DerReader): Rule[] {
  return reader.sequenceOf(maxListed, (element) => {
    const inside = element.sequence();
    const name = inside.utf8(maxNameBytes);
    const command = OPERATOR_COMMANDS.find((known) => known === name);
    const role = ROLES[inside.integer(1)] as OperatorRole;
    const minCount = inside.integer(maxListed);
    inside.end();
    if (!command) throw malformed();
    return { command, role, minCount };
  });
}

/** How every malformed or forged domain token or command is refused. */
export function malformed(): ServiceError {
  return new ServiceError("InvalidInput", "The domain token or operator command was refused.");
}
