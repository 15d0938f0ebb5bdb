import { Secret } from "@keymesh/envelope";
import type { Principal } from "@keymesh/identity";
import type { TemporaryCredential } from "./temporary-credential.ts";

/** A proven way to sign: whose it is and the secret it signs with. Dispose of it to wipe the secret. */
export interface Credential extends Disposable {
  readonly principal: Principal;
  readonly secret: Secret;
  /** What the session token says, for temporary credentials. */
  readonly temporary: TemporaryCredential | undefined;
}

/** A credential that wipes its secret at the end of the block it is used in. */
export function credential(
  principal: Principal,
  secretAccessKey: Buffer,
  temporary?: TemporaryCredential,
): Credential {
  const secret = new Secret(secretAccessKey);
  return { principal, secret, temporary, [Symbol.dispose]: () => secret.wipe() };
}
