/** Limits of what crosses the channel, both ends. */

/** Commands in one frame. */
export const maxCommandsPerFrame = 128;
/** Bytes of commands after which a frame is closed, before sealing. */
export const maxFrameBytes = 1_048_576;
/** The largest single field (a CiphertextBlob or a context with room to spare). */
export const maxFieldBytes = 16_384;
/** An exported key token. */
export const maxEktBytes = 4_096;
/** Plaintext of Encrypt (KMS model, PlaintextType). */
export const maxPlaintextBytes = 4_096;
/** NumberOfBytes of GenerateDataKey and GenerateRandom (KMS model). */
export const maxRandomBytes = 1_024;
/** The spans a sampled command brings back. */
export const maxSpanBytes = 16_384;
/** A traceparent of version 00. */
export const traceparentBytes = 55;
