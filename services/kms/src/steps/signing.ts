import type { MessageType, SigningAlgorithm } from "@keymesh/hsm-channel";
import type { Call, Kms } from "../call.ts";
import { signingConditions } from "../domain/condition-keys.ts";
import { type MessageToSign, messageToSign } from "../domain/message-to-sign.ts";
import { shown } from "../domain/trail/shown.ts";
import type { LoadedKey } from "../store/stored-keys.ts";
import { loadKeyToUse } from "./use-key.ts";

/** What Sign and Verify have in common. */
export interface SigningRequest {
  readonly keyId?: string | null;
  readonly message?: Buffer | null;
  readonly messageType?: string | null;
  readonly signingAlgorithm?: string | null;
  readonly grantTokens?: readonly string[] | null;
}

/** The key to sign or verify with, and what an HSM is to be given. @throws ServiceError as Sign */
export async function loadKeyToSign(
  kms: Kms,
  call: Call,
  operation: "Sign" | "Verify",
  request: SigningRequest,
): Promise<{ key: LoadedKey; toSign: MessageToSign }> {
  const algorithm = request.signingAlgorithm as SigningAlgorithm;
  const messageType = (request.messageType ?? "RAW") as MessageType;
  const conditions = signingConditions(algorithm, messageType);
  const key = await loadKeyToUse(kms, call, request, { operation, algorithm, conditions });
  const toSign = messageToSign(key.record.keySpec, algorithm, { messageType, message: request.message! });
  return { key, toSign };
}

/** The request as the trail shows it: neither message nor signature. */
export function shownSigningRequest({ keyId, messageType, signingAlgorithm }: SigningRequest) {
  return shown({ messageType: messageType ?? "RAW", keyId, signingAlgorithm });
}
