import { ServiceError } from "@keymesh/errors";
import type {
  Authenticator,
  DoorService,
  Principal,
  PrincipalDirectory,
  PrincipalPolicies,
  Session,
  SessionVerifier,
} from "@keymesh/identity";

/** Accounts, users and roles with their policies, all in memory; whoever is named by ARN exists when it was added. */
export class FakeIdentity implements PrincipalDirectory {
  readonly #policies = new Map<string, PrincipalPolicies>();
  readonly #ids = new Map<string, string>();
  /** Questions asked, to see that the hot path asks none. */
  questions = 0;

  /** Adds a principal, with what its identity policy allows; statements as in a policy document. */
  add(arn: string, ...statements: readonly object[]): void {
    const document = JSON.stringify({ Version: "2012-10-17", Statement: statements });
    this.#policies.set(arn, { identity: statements.length === 0 ? [] : [{ name: "inline", document }] });
  }

  /** As if a user were deleted and made again under the same name: another unique id. */
  remake(arn: string, principalId: string): void {
    this.#ids.set(arn, principalId);
  }

  #principal(arn: string): Principal {
    const principal = principalOf(arn);
    return { ...principal, principalId: this.#ids.get(arn) ?? principal.principalId };
  }

  async policiesOf(principal: Principal): Promise<PrincipalPolicies> {
    this.questions += 1;
    return this.#policies.get(principal.sessionIssuer?.arn ?? principal.arn) ?? none;
  }

  async exists(arn: string): Promise<boolean> {
    return this.#policies.has(arn);
  }

  async find(name: string): Promise<Principal | undefined> {
    return this.#policies.has(name) || name.endsWith(":root") ? this.#principal(name) : undefined;
  }

  readonly authenticator: Authenticator = {
    authenticate: async () => {
      throw new ServiceError(
        "UnrecognizedClientException",
        "The security token included in the request is invalid.",
      );
    },
    sessionOf: async (arn, region) => {
      if (!this.#policies.has(arn)) throw new ServiceError("AccessDenied", `There is no principal ${arn}.`);
      return sessionOf(this.#principal(arn), "kms", region);
    },
  };

  /** Takes the tokens of {@link forwardedToken}. */
  readonly verifier: SessionVerifier = {
    verify: async (token, peer) => {
      const { arn, door, region, principal } = JSON.parse(token.toString()) as ForwardedToken;
      if (peers[peer] !== door) throw new ServiceError("AccessDenied", "The forwarded session is not valid.");
      return sessionOf(principal ?? principalOf(arn), door, region);
    },
  };
}

const none: PrincipalPolicies = { identity: [] };
const peers: Readonly<Record<string, DoorService>> = { "s3-sim": "s3", "ebs-sim": "ec2", "ec2-host": "ec2" };

interface ForwardedToken {
  readonly arn: string;
  readonly door: DoorService;
  readonly region: string;
  readonly principal?: Principal;
}

/** A forwarded session as this fake identity signs it: not at all. */
export function forwardedToken(token: ForwardedToken): Buffer {
  return Buffer.from(JSON.stringify(token));
}

/** The principal behind an ARN of a root, user or assumed-role session. */
export function principalOf(arn: string): Principal {
  const accountId = arn.split(":")[4] ?? "";
  const resource = arn.split(":").slice(5).join(":");
  if (resource === "root") return { type: "Root", arn, accountId, principalId: accountId };
  if (resource.startsWith("user/")) {
    return { type: "IAMUser", arn, accountId, principalId: `AIDA${accountId}`, userName: resource.slice(5) };
  }
  const [, role, name = "any-session"] = resource.split("/") as [string, string, string?];
  const issuer = {
    arn: `arn:aws:iam::${accountId}:role/${role}`,
    principalId: `AROA${role}`,
    userName: role,
  };
  return { type: "AssumedRole", arn, accountId, principalId: `AROA${role}:${name}`, sessionIssuer: issuer };
}

function sessionOf(principal: Principal, door: DoorService, region: string): Session {
  return { principal, door, region, expiresMs: Number.POSITIVE_INFINITY, token: Buffer.alloc(0) };
}
