import { ServiceError } from "@keymesh/errors";
import type { kmsV1 } from "@keymesh/proto";
import type { Call as RpcCall } from "@keymesh/rpc";
import type { CallerSources } from "../api/grpc-caller.ts";
import type { Kms } from "../call.ts";
import { admitAsker, requireOwnAccount } from "./admit-asker.ts";
import { answerOf } from "./answer.ts";
import { explainDecision, resolveQuestion } from "./explain-decision.ts";
import { checkQuestion } from "./question.ts";

/**
 * ExplainDecision. The CLI and operators see everything; a principal only what it may read anyway.
 * @throws ServiceError NotFoundException, ValidationException, AccessDeniedException, InvalidGrantTokenException
 */
export async function handleExplainDecision(
  kms: Kms,
  { authenticator, regions }: CallerSources,
  request: kmsV1.ExplainDecisionRequest__Output,
  { peer, certificate }: RpcCall,
): Promise<kmsV1.ExplainDecisionResponse> {
  checkQuestion(request, regions);
  if (peer.kind !== "principal") {
    return answerOf(await explainDecision(kms, request, await resolveQuestion(kms, request)));
  }
  const { principal: asker } = await authenticator
    .sessionOf(peer.arn, regions[0]!, certificate)
    .catch((error) => {
      throw new ServiceError("AccessDeniedException", `There is no principal ${peer.arn}.`, { cause: error });
    });
  requireOwnAccount(asker, request);
  const asked = await resolveQuestion(kms, request);
  await admitAsker(kms, asker, asked);
  return answerOf(await explainDecision(kms, request, asked));
}
