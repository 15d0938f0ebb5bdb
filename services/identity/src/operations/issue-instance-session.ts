import { sessionMessage } from "@keymesh/identity";
import type { identityV1 } from "@keymesh/proto";
import type { IdentityContext } from "../context.ts";
import { accessKeyId } from "../domain/identifiers.ts";
import { checkName } from "../domain/names.ts";
import { hostPrincipal } from "../domain/principals.ts";
import { ensureAccount } from "./ensure-account.ts";
import { issueSession } from "./issue-session.ts";

/** A session of `aws:ec2-infrastructure` for one instance; only its host may ask. @throws ServiceError ValidationError */
export async function issueInstanceSession(
  context: IdentityContext,
  request: identityV1.IssueInstanceSessionRequest__Output,
): Promise<identityV1.IssueInstanceSessionResponse> {
  const accountId = checkName("accountId", request.accountId);
  const instanceId = checkName("instanceId", request.instanceId);
  const region = checkName("region", request.region);
  await ensureAccount(context, accountId);
  const principal = hostPrincipal({
    accountId,
    instanceId,
    region,
    accessKeyId: accessKeyId("ASIA", context.randomBytes),
    sessionCreatedMs: context.clock.now(),
  });
  return { session: sessionMessage(await issueSession(context, principal, "ec2", region)) };
}
