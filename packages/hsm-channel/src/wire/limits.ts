/** Limits of what crosses the channel, both ends. */

/** Commands in one frame. */
export const maxCommandsPerFrame = 128;
/** Bytes of commands after which a frame is closed, before sealing. */
export const maxFrameBytes = 1_048_576;
/** The largest single field: an offer to take key material, with the token of the largest domain there can be. */
export const maxFieldBytes = 32_768;
/** An exported key token: the longest has an RSA_4096 key and an ARN of 2,048 characters. */
export const maxEktBytes = 8_192;
/** Plaintext of Encrypt (KMS model, PlaintextType). */
export const maxPlaintextBytes = 4_096;
/** Message of Sign, Verify, GenerateMac and VerifyMac (KMS model). */
export const maxMessageBytes = 4_096;
/** A signature or MAC to verify (KMS model). */
export const maxSignatureBytes = 6_144;
/** A peer's public key, DER (KMS model). */
export const maxPublicKeyBytes = 8_192;
/** NumberOfBytes of GenerateDataKey and GenerateRandom (KMS model). */
export const maxRandomBytes = 1_024;
/** The spans a sampled command brings back. */
export const maxSpanBytes = 16_384;
/** A traceparent of version 00. */
export const traceparentBytes = 55;
