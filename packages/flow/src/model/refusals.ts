/**
 * Why a call ends in an error, for somebody who learns: more than the service tells whoever called, who may be the one to keep it from. By
 * the error's code, without the `KMS.` that S3 puts before KMS's own.
 */
const REASONS: Readonly<Record<string, string>> = {
  InvalidCiphertextException:
    "The blob does not authenticate: AES-GCM checks its header, its bytes and the encryption context together, so a flipped bit, another context and another key all look alike. KMS says no more, since a reason would help a forger.",
  IncorrectKeyException: "The blob names its own KMS key in its header, and the call asked for another.",
  DisabledException:
    "The key's record says Disabled, and KMS looks at the record before it asks any HSM. Enabled again, it opens everything it ever encrypted.",
  KMSInvalidStateException:
    "The key's state does not allow it, as while it waits to be deleted, or for key material.",
  AccessDeniedException:
    "No policy, grant or delegation allows this caller this call on this key, or one denies it.",
  AccessDenied: "No policy, grant or delegation allows this caller this call, or one denies it.",
  NotFoundException: "There is no such key here: a KMS key belongs to one account and one Region.",
  InvalidKeyUsageException: "A KMS key does one thing: encrypt, or sign, or make MACs, or agree on secrets.",
  UnknownOperationException:
    "KMS has no such call: what does not exist cannot be allowed by any policy, nor stolen by any caller.",
  ValidationException: "The request breaks a limit of the API, which is checked before any key is touched.",
  ServiceUnavailable: "Nobody was there to answer, and nothing was done: the call can be made again.",
};

/** One sentence or two on an error's code; undefined where the code says it all. */
export function reasonOf(error: string): string | undefined {
  const code = error.replace(/^KMS\./, "");
  return Object.hasOwn(REASONS, code) ? REASONS[code] : undefined;
}
