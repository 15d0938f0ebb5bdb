import {
  CreateKeyCommand,
  type CreateKeyCommandInput,
  ScheduleKeyDeletionCommand,
} from "@aws-sdk/client-kms";
import type { Stage } from "../stage/stage.ts";

/** Runs a demo on a KMS key of its own, which is scheduled for deletion afterwards. Neither is part of a recorded flow. */
export async function withPassingKey<T>(
  { aws, progress }: Stage,
  wish: CreateKeyCommandInput,
  act: (keyId: string) => Promise<T>,
): Promise<T> {
  progress("making a KMS key for this demo alone");
  const { KeyMetadata } = await aws.kms.send(
    new CreateKeyCommand({ Description: "a keymesh demo's", ...wish }),
  );
  const KeyId = KeyMetadata!.KeyId!;
  try {
    return await act(KeyId);
  } finally {
    await aws.kms.send(new ScheduleKeyDeletionCommand({ KeyId, PendingWindowInDays: 7 }));
  }
}

/** The error a call ends with; undefined when it succeeds. */
export async function failureOf(call: Promise<unknown>): Promise<Error | undefined> {
  return await call.then(
    () => undefined,
    (error: Error) => error,
  );
}
