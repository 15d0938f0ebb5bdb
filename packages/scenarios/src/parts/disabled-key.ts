import { DisableKeyCommand, EnableKeyCommand } from "@aws-sdk/client-kms";
import type { Stage } from "../stage/stage.ts";

/** Runs `act` while the KMS key is disabled, and enables it again whatever happens. Neither is part of a recorded flow. */
export async function whileDisabled<T>(
  { aws, progress }: Stage,
  KeyId: string,
  act: () => Promise<T>,
): Promise<T> {
  progress("disabling the key");
  await aws.kms.send(new DisableKeyCommand({ KeyId }));
  try {
    return await act();
  } finally {
    progress("enabling the key again");
    await aws.kms.send(new EnableKeyCommand({ KeyId }));
  }
}
