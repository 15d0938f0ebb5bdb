import type { Principal } from "@keymesh/identity";
import type { IdentityContext } from "./context.ts";
import type { TemporaryCredential } from "./domain/temporary-credential.ts";

/** One call of one operation of IAM or STS. */
export interface ApiCall {
  readonly principal: Principal;
  /** The caller's account, which is the one acted in. */
  readonly accountId: string;
  readonly region: string;
  readonly requestId: string;
  readonly sourceIp: string;
  readonly userAgent: string;
  readonly isSecure: boolean;
  /** What the caller's session token says, if it came with one. */
  readonly temporary?: TemporaryCredential | undefined;
}

/** One API operation, the same for the Query endpoint and gRPC. */
export interface Operation<Input extends object, Output extends object> {
  readonly readOnly: boolean;
  run(context: IdentityContext, call: ApiCall, input: Partial<Input>): Promise<Output>;
}
