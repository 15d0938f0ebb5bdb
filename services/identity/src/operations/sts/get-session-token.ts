import { ServiceError } from "@keymesh/errors";
import type { stsV1 } from "@keymesh/proto";
import type { Operation } from "../../call.ts";
import type { TemporaryCredential } from "../../domain/temporary-credential.ts";
import { credentialsMessage } from "./credentials-message.ts";

const defaultSeconds = 43_200;
/** For a root user; what is asked for beyond it is cut to it. */
const maxRootSeconds = 3600;

/**
 * Temporary credentials of the caller itself, good as long as the access key they were made with. No policy has a say in it.
 * @throws ServiceError AccessDenied (MFA, which there is none of; credentials that are temporary already)
 */
export const getSessionToken: Operation<stsV1.GetSessionTokenRequest__Output, stsV1.GetSessionTokenResponse> =
  {
    readOnly: true,
    async run(context, call, { durationSeconds = defaultSeconds, serialNumber, tokenCode }) {
      const { principal, accountId } = call;
      if (serialNumber || tokenCode) throw noMfa();
      if (principal.sessionCreatedMs !== undefined) {
        throw new ServiceError("AccessDenied", "Cannot call GetSessionToken with session credentials");
      }
      const isRoot = principal.type === "Root";
      const seconds = isRoot ? Math.min(durationSeconds, maxRootSeconds) : durationSeconds;
      const createdMs = context.clock.now();
      const credential: TemporaryCredential = {
        kind: isRoot ? "root" : "user",
        accountId,
        name: principal.userName ?? "",
        id: principal.principalId,
        createdMs,
        expiresMs: createdMs + seconds * 1000,
        ...(principal.accessKeyId && { sourceAccessKeyId: principal.accessKeyId }),
      };
      return { credentials: credentialsMessage(context.temporary.issue(credential), credential.expiresMs) };
    },
  };

/** The refusal of a code from an MFA device; the mesh has none. */
export function noMfa(): ServiceError {
  return new ServiceError(
    "AccessDenied",
    "MultiFactorAuthentication failed, unable to validate MFA code. Please verify your MFA serial number is valid and associated with this user.",
  );
}
