import { ServiceError } from "@keymesh/errors";
import { doorOf, sessionMessage } from "@keymesh/identity";
import type { identityV1 } from "@keymesh/proto";
import type { IdentityContext } from "../context.ts";
import { checkName } from "../domain/names.ts";
import { servicePrincipal } from "../domain/principals.ts";
import { issueSession } from "./issue-session.ts";

/** A session of the peer itself as an AWS service. @throws ServiceError AccessDenied | ValidationError */
export async function issueServiceSession(
  context: IdentityContext,
  request: identityV1.IssueServiceSessionRequest__Output,
  peer: string,
): Promise<identityV1.IssueServiceSessionResponse> {
  const door = doorOf(peer);
  if (door !== "s3" && door !== "ec2") {
    throw new ServiceError("AccessDenied", `${peer} does not act as an AWS service.`);
  }
  const accountId = checkName("accountId", request.accountId);
  const region = checkName("region", request.region);
  const principal = servicePrincipal(door, accountId, region);
  return { session: sessionMessage(await issueSession(context, principal, door, region)) };
}
