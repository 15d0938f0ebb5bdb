import { Secret } from "@keymesh/envelope";
import type { Principal } from "@keymesh/identity";

/** A proven way to sign: whose it is and the secret it signs with. Dispose of it to wipe the secret. */
export interface Credential extends Disposable {
  readonly principal: Principal;
  readonly secret: Secret;
}

/** A credential that wipes its secret at the end of the block it is used in. */
export function credential(principal: Principal, secretAccessKey: Buffer): Credential {
  const secret = new Secret(secretAccessKey);
  return { principal, secret, [Symbol.dispose]: () => secret.wipe() };
}
