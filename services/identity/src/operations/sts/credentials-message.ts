import { timestampOf } from "@keymesh/aws-wire";
import type { stsV1 } from "@keymesh/proto";
import type { IssuedCredential } from "../../store/temporary-credentials.ts";

/** Temporary credentials as STS gives them. */
export function credentialsMessage(issued: IssuedCredential, expiresMs: number): stsV1.Credentials {
  return { ...issued, expiration: timestampOf(Math.floor(expiresMs / 1000)) };
}
