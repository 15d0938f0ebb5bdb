import { decodeSignedCommand, signersOf } from "../domain/command.ts";
import { isQuorum, minOperatorQuorum } from "../domain/quorum.ts";
import { decodeToken, tokenHash } from "../domain/token.ts";
import type { SessionGrant } from "./messages.ts";
import { sessionRefused } from "./session-token.ts";

/** An operator a service host was told to trust when it was set up. */
export interface TrustedOperator {
  readonly name: string;
  /** The uncompressed P-384 point, 97 bytes. */
  readonly publicKey: Buffer;
}

/** What a host learns of the domain from an HSM of it. */
export interface MemberOfDomain {
  /** QHSK of the HSM, 97 bytes. */
  readonly signingKey: Buffer;
  /** The domain keys' ids, 16 bytes each, the active one first. */
  readonly domainKeyIds: readonly Buffer[];
}

/**
 * How a host, which holds no domain state, knows an HSM's key: the HSM shows the token it enacted and the command by which it
 * did; at least two of the operators this host trusts must have signed the command, and the token must name the HSM.
 * @throws ServiceError AccessDenied
 */
export function signingKeyOfMember(...member: Parameters<typeof memberOfDomain>): Buffer {
  return memberOfDomain(...member).signingKey;
}

/** As {@link signingKeyOfMember}, with what the HSM shows of its domain. */
export function memberOfDomain(
  grant: Pick<SessionGrant, "domainToken" | "enactment">,
  hsmName: string,
  region: string,
  operators: readonly TrustedOperator[],
): MemberOfDomain {
  const token = decodeToken(grant.domainToken);
  const enactment = decodeSignedCommand(grant.enactment);
  const { command } = enactment;
  const signers = signersOf(enactment, token.state);
  const trusted = signers.filter((signer) => operators.some((one) => one.publicKey.equals(signer.publicKey)));
  const distinct = new Set(trusted.map((signer) => signer.publicKey.toString("hex")));
  const isEnacted =
    command.name === "enact-token" &&
    command.region === region &&
    token.state.region === region &&
    command.tokenHash.equals(tokenHash(grant.domainToken)) &&
    isQuorum(token.state, "enact-token", signers) &&
    distinct.size >= minOperatorQuorum;
  const member = token.state.members.find((one) => one.name === hsmName && one.kind === "online");
  if (!isEnacted || !member) throw sessionRefused();
  return { signingKey: member.signingKey, domainKeyIds: token.state.domainKeyIds };
}
