import { DecryptCommand } from "@aws-sdk/client-kms";
import { maxCiphertextBlobBytes } from "@keymesh/envelope";
import { ServiceError } from "@keymesh/errors";
import type { callerV1 } from "@keymesh/proto";
import type { CallerContext } from "../context.ts";
import { knownRegion } from "../domain/key-named.ts";
import { askKms } from "../kms/ask-kms.ts";
import { asServiceRefusal, isRefusal, wordsOf } from "../kms/refusal.ts";

/** TryDecrypt: what KMS says to a blob, with one of its bits flipped if so asked. The plaintext is wiped, not told. */
export async function tryDecrypt(
  context: CallerContext,
  request: callerV1.TryDecryptRequest__Output,
): Promise<callerV1.TryDecryptResponse> {
  const CiphertextBlob = flipped(request);
  const region = knownRegion(request.region, context.mesh.regions);
  const EncryptionContext = { ...request.encryptionContext };
  try {
    const { Plaintext, KeyId } = await askKms(context, { name: "try-decrypt", region }, (kms) =>
      kms.send(new DecryptCommand({ CiphertextBlob, EncryptionContext })),
    );
    const bytes = Plaintext!.length;
    Plaintext!.fill(0);
    return { decrypted: true, bytes, keyId: KeyId! };
  } catch (error) {
    if (!isRefusal(error)) throw asServiceRefusal(error);
    return { decrypted: false, error: error.name, message: wordsOf(error) };
  }
}

/** The blob to send. @throws ServiceError InvalidParameterValue */
function flipped({ ciphertextBlob, flipBit }: callerV1.TryDecryptRequest__Output): Buffer {
  const { length } = ciphertextBlob;
  if (length < 1 || length > maxCiphertextBlobBytes)
    throw invalid(`ciphertextBlob: must be 1 to ${maxCiphertextBlobBytes} bytes.`);
  const blob = Buffer.from(ciphertextBlob);
  if (flipBit === undefined) return blob;
  if (flipBit >= length * 8) throw invalid(`flipBit: must be 0 to ${length * 8 - 1}.`);
  blob[flipBit >> 3]! ^= 0x80 >> (flipBit & 7);
  return blob;
}

function invalid(message: string): ServiceError {
  return new ServiceError("InvalidParameterValue", message);
}
