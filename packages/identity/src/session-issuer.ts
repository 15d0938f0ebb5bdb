import { connectIdentity, type IdentityOptions, type IdentityRpc } from "./identity-rpc.ts";
import { sessionFrom } from "./sessions-on-wire.ts";
import type { Session } from "./types.ts";

/** Sessions that no caller's signature stands behind; identity issues them only to the peers named. */
export interface SessionIssuer {
  /** Of role `aws:ec2-infrastructure` for one instance (`i-` and 17 hex digits). Only ec2-host. @throws ServiceError AccessDenied */
  instanceSession(accountId: string, instanceId: string, region: string): Promise<Session>;
  /**
   * Of the service itself, `ec2.<region>.amazonaws.com` or `s3.<region>.amazonaws.com`, acting in an account on nobody's behalf.
   * Only s3-sim, ebs-sim and ec2-host. @throws ServiceError AccessDenied
   */
  serviceSession(accountId: string, region: string): Promise<Session>;
  close(): void;
}

/** A connection to identity for {@link SessionIssuer}. Sessions are not cached: keep one as long as its instance needs it. */
export function createSessionIssuer(options: Pick<IdentityOptions, "address" | "tls">): SessionIssuer {
  return sessionIssuer(connectIdentity(options));
}

/** {@link SessionIssuer} over a connection that is there already. */
export function sessionIssuer(
  rpc: Pick<IdentityRpc, "issueInstanceSession" | "issueServiceSession" | "close">,
): SessionIssuer {
  return {
    async instanceSession(accountId, instanceId, region) {
      return sessionFrom((await rpc.issueInstanceSession({ accountId, instanceId, region })).session);
    },
    async serviceSession(accountId, region) {
      return sessionFrom((await rpc.issueServiceSession({ accountId, region })).session);
    },
    close: () => rpc.close(),
  };
}
