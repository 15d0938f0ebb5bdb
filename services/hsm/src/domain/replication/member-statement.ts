import type { KeyObject } from "node:crypto";
import { DerReader, derOctets, derSequence, derUtf8 } from "@keymesh/envelope";
import { ServiceError } from "@keymesh/errors";
import {
  isSignedBy,
  maxFieldBytes,
  signatureBytes,
  signingKeyOfMember,
  signP384,
  type TrustedOperator,
} from "@keymesh/hsm-channel";

/** An HSM as it proves itself to an HSM of another region's domain: with what it shows a service host. */
export interface StatingMember {
  readonly region: string;
  readonly hsmName: string;
  /** dHSK */
  readonly signingKey: KeyObject;
  /** The token it enacted, and the quorum-signed command by which it did. */
  readonly domainToken: Buffer;
  readonly enactment: Buffer;
}

/** What a member stated, checked. */
export interface MemberStatement {
  /** The region whose domain the HSM is a member of. */
  readonly region: string;
  readonly hsmName: string;
  readonly body: Buffer;
}

const tag = "keymesh-member-statement-v1";

/** Signs a body as a member of a domain, and puts the proof of membership beside it. */
export function stateAsMember(member: StatingMember, body: Buffer): Buffer {
  const content = derSequence(
    derUtf8(tag),
    derUtf8(member.region),
    derUtf8(member.hsmName),
    derOctets(body),
    derOctets(member.domainToken),
    derOctets(member.enactment),
  );
  return derSequence(derOctets(content), derOctets(signP384(member.signingKey, content)));
}

/**
 * Reads a statement and checks that a member signed it of a domain whose state was enacted by operators trusted here: those the
 * reading HSM's own domain names.
 * @throws ServiceError KMSInternalException, in one way for every reason
 */
export function readStatement(bytes: Buffer, operators: readonly TrustedOperator[]): MemberStatement {
  if (bytes.length > maxFieldBytes) throw replicationRefused();
  const outer = new DerReader(bytes, replicationRefused);
  const inside = outer.sequence();
  outer.end();
  const content = inside.octets(1, maxFieldBytes);
  const signature = inside.octets(signatureBytes, signatureBytes);
  inside.end();
  const { domainToken, enactment, ...statement } = readContent(content);
  const { region, hsmName } = statement;
  const signingKey = memberKey(() =>
    signingKeyOfMember({ domainToken, enactment }, hsmName, region, operators),
  );
  if (!isSignedBy(signingKey, content, signature)) throw replicationRefused();
  return statement;
}

/** How an offer or a replica that is not genuine, not fresh or not for us is refused. */
export function replicationRefused(): ServiceError {
  return new ServiceError("KMSInternalException", "The replication of key material was refused.");
}

function readContent(content: Buffer): MemberStatement & Pick<StatingMember, "domainToken" | "enactment"> {
  const outer = new DerReader(content, replicationRefused);
  const inside = outer.sequence();
  outer.end();
  if (inside.utf8(64) !== tag) throw replicationRefused();
  const read = {
    region: inside.utf8(64),
    hsmName: inside.utf8(64),
    body: inside.octets(1, maxFieldBytes),
    domainToken: inside.octets(1, maxFieldBytes),
    enactment: inside.octets(1, maxFieldBytes),
  };
  inside.end();
  return read;
}

/** A host is told AccessDenied or InvalidInput here; KMS, whose caller is not at fault, is told the one refusal. */
function memberKey(find: () => Buffer): Buffer {
  try {
    return find();
  } catch (error) {
    if (error instanceof ServiceError) throw replicationRefused();
    throw error;
  }
}
