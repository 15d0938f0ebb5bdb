import type { AuthorizationRequest, CallerPolicies } from "../types.ts";
import { RequestContext } from "./context.ts";

/** A request made ready for many policies. */
export interface Question {
  readonly request: AuthorizationRequest;
  readonly actionInLowerCase: string;
  readonly context: RequestContext;
  /** Whether a permissions boundary is set on the caller. */
  readonly hasBoundary: boolean;
}

/** Makes a request ready to be held against policies; `caller`: what is known of the caller beside the request. */
export function questionOf(
  request: AuthorizationRequest,
  caller: Pick<CallerPolicies, "boundary" | "principalTags"> = {},
  encryptionContext?: Readonly<Record<string, string>>,
): Question {
  return {
    request,
    actionInLowerCase: request.action.toLowerCase(),
    context: new RequestContext(request, encryptionContext, caller.principalTags),
    hasBoundary: caller.boundary !== undefined,
  };
}
