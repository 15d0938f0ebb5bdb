import type { KeyObject } from "node:crypto";
import { DerReader, derInteger, derOctets, derSequence, derUtf8 } from "@keymesh/envelope";
import { isSignedBy, pointBytes, signatureBytes, signP384 } from "./p384.ts";
import {
  type DomainState,
  decodeMembers,
  decodeOperators,
  decodeRules,
  encodeMembers,
  encodeOperators,
  encodeRules,
  type Member,
  malformed,
  type Operator,
  type Rule,
  SIGNED_COMMANDS,
  type SignedCommandName,
} from "./state.ts";

/**
 * An operator command. It names what it is good for, so that it is good for nothing else: the region, the epoch it changes, the
 * one HSM that may obey it (whose key is new at every start), and until when.
 */
export interface OperatorCommand {
  readonly name: SignedCommandName;
  readonly region: string;
  /** The epoch of the state it acts on; 0 where there is none yet. */
  readonly baseEpoch: number;
  /**
   * QHSK of the HSM that shall obey, 97 bytes; empty for enact-token, which the token itself addresses; for readmit-hsm the 32 bytes
   * that name the tampering.
   */
  readonly target: Buffer;
  /** Milliseconds since the epoch, after which no HSM obeys. */
  readonly expiresMs: number;
  /** 32 bytes, SHA-256 of the token that enact-token, recover-domain and readmit-hsm speak of; else empty. */
  readonly tokenHash: Buffer;
  /** The whole new list, for commands that set it; else empty. */
  readonly members: readonly Member[];
  readonly operators: readonly Operator[];
  readonly rules: readonly Rule[];
}

/** A command with its signatures. */
export interface SignedCommand {
  readonly command: OperatorCommand;
  /** What was signed. */
  readonly bytes: Buffer;
  readonly signatures: readonly { readonly signer: string; readonly signature: Buffer }[];
}

const tag = "keymesh-operator-command-v1";
const maxSigners = 16;
/** Largest signed command read. */
const maxSignedCommandBytes = 65_536;

/** Signs a command with operators' keys: Sigᵢ = Sign(dOpᵢ, Cmd). Answers the signed command in its one encoding. */
export function signCommand(
  command: OperatorCommand,
  operators: readonly { readonly name: string; readonly key: KeyObject }[],
): Buffer {
  const bytes = encodeCommand(command);
  const signatures = operators.map(({ name, key }) =>
    derSequence(derUtf8(name), derOctets(signP384(key, bytes))),
  );
  return derSequence(derOctets(bytes), derSequence(...signatures));
}

/** Reads a signed command; its signatures are not checked yet. @throws ServiceError InvalidInput */
export function decodeSignedCommand(signed: Buffer): SignedCommand {
  if (signed.length > maxSignedCommandBytes) throw malformed();
  const outer = new DerReader(signed, malformed);
  const inside = outer.sequence();
  outer.end();
  const bytes = inside.octets(1, maxSignedCommandBytes);
  const signatures = inside.sequenceOf(maxSigners, (element) => {
    const one = element.sequence();
    const signer = one.utf8(64);
    const signature = one.octets(signatureBytes, signatureBytes);
    one.end();
    return { signer, signature };
  });
  inside.end();
  return { command: decodeCommand(bytes), bytes, signatures };
}

/**
 * The operators of a state who signed a command. Any signature that is not of an operator the state names makes the whole
 * command refused: a changed bit is never merely ignored.
 * @throws ServiceError InvalidInput
 */
export function signersOf(signed: SignedCommand, state: Pick<DomainState, "operators">): Operator[] {
  return signed.signatures.map(({ signer, signature }) => {
    const operator = state.operators.find((one) => one.name === signer);
    if (!operator || !isSignedBy(operator.publicKey, signed.bytes, signature)) throw malformed();
    return operator;
  });
}

function encodeCommand(command: OperatorCommand): Buffer {
  return derSequence(
    derUtf8(tag),
    derUtf8(command.name),
    derUtf8(command.region),
    derInteger(command.baseEpoch),
    derOctets(command.target),
    derInteger(command.expiresMs),
    derOctets(command.tokenHash),
    encodeMembers(command.members),
    encodeOperators(command.operators),
    encodeRules(command.rules),
  );
}

function decodeCommand(bytes: Buffer): OperatorCommand {
  const outer = new DerReader(bytes, malformed);
  const inside = outer.sequence();
  outer.end();
  if (inside.utf8(64) !== tag) throw malformed();
  const label = inside.utf8(64);
  const name = SIGNED_COMMANDS.find((known) => known === label);
  if (!name) throw malformed();
  const command = {
    name,
    region: inside.utf8(64),
    baseEpoch: inside.integer(),
    target: inside.octets(0, pointBytes),
    expiresMs: inside.integer(),
    tokenHash: inside.octets(0, 32),
    members: decodeMembers(inside),
    operators: decodeOperators(inside),
    rules: decodeRules(inside),
  };
  inside.end();
  return command;
}
