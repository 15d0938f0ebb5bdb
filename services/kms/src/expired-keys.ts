import { ServiceError } from "@keymesh/errors";
import type { Write } from "@keymesh/storage";
import type { Kms } from "./call.ts";
import { arnOf } from "./domain/key-record.ts";
import { uuidOf } from "./domain/uuid.ts";
import type { LoadedKey } from "./store/key-store.ts";
import { aliasPath, deletionPath, keyPath, materialPath } from "./store/layout.ts";
import { type DueDeletion, encodeRecord } from "./store/records.ts";

/** After this long without an end, another replica takes a deletion over, milliseconds. */
const takeOverAfterMs = 30_000;

/**
 * Deletes the keys whose pending window is over: record, every EKT and all aliases in one batch, so that from then on nothing can
 * decrypt what they protected; then their grants. Can be stopped anywhere and begun again. Returns how many were deleted.
 */
export async function deleteExpiredKeys(kms: Kms): Promise<number> {
  let deleted = 0;
  for (const due of await kms.deletions.due(kms.clock.now())) {
    const key = await kms.keys.find(due.region, due.accountId, due.keyId);
    const isMine = key === undefined ? isAbandoned(kms, due) : await destroy(kms, due, key);
    if (!isMine) continue;
    await recordDeletion(kms, due);
    await kms.grants.removeAll(due);
    await kms.deletions.remove(due);
    deleted += 1;
  }
  return deleted;
}

/** Runs {@link deleteExpiredKeys} again and again until `signal` aborts; what fails is told and tried again. */
export function watchExpiredKeys(
  kms: Kms,
  everyMs: number,
  signal: AbortSignal,
  onFailure: (error: unknown) => void,
): void {
  let isRunning = false;
  const timer = setInterval(async () => {
    if (isRunning) return;
    isRunning = true;
    try {
      await deleteExpiredKeys(kms);
    } catch (error) {
      onFailure(error);
    } finally {
      isRunning = false;
    }
  }, everyMs);
  timer.unref();
  signal.addEventListener("abort", () => clearInterval(timer), { once: true });
}

/** False when the deletion was cancelled, or another replica was faster. */
async function destroy(kms: Kms, due: DueDeletion, key: LoadedKey): Promise<boolean> {
  const { record, version } = key;
  if (record.deletion?.dateMs !== due.dateMs) {
    await kms.deletions.remove(due);
    return false;
  }
  const { region, accountId, keyId } = record;
  const writes: Write[] = [
    { delete: keyPath(region, accountId, keyId), ifVersion: version },
    ...record.materials.map(({ hbkId }) => ({ delete: materialPath(region, hbkId) })),
    ...record.aliases.map((name) => ({ delete: aliasPath(region, accountId, name) })),
    { put: deletionPath(due.dateMs, record), value: encodeRecord({ ...due, destroyedMs: kms.clock.now() }) },
  ];
  try {
    await kms.keys.write(writes);
    return true;
  } catch (error) {
    if (error instanceof ServiceError && error.code === "ConditionFailed") return false;
    throw error;
  }
}

function isAbandoned(kms: Kms, { destroyedMs = 0 }: DueDeletion): boolean {
  return kms.clock.now() - destroyedMs > takeOverAfterMs;
}

async function recordDeletion(kms: Kms, due: DueDeletion): Promise<void> {
  const arn = arnOf(due);
  const eventTimeMs = kms.clock.now();
  await kms.audit.record({
    eventSource: "kms.amazonaws.com",
    eventName: "DeleteKey",
    eventType: "AwsServiceEvent",
    eventTimeMs,
    region: due.region,
    requestId: uuidOf(kms.randomBytes(16)),
    principal: {
      type: "AWSService",
      arn: "kms.amazonaws.com",
      accountId: due.accountId,
      principalId: "kms.amazonaws.com",
    },
    invokedBy: "AWS Internal",
    recipientAccountId: due.accountId,
    sourceIp: "AWS Internal",
    userAgent: "AWS Internal",
    readOnly: false,
    requestParameters: null,
    responseElements: null,
    serviceEventDetails: { keyId: arn },
    resources: [{ arn, type: "AWS::KMS::Key", accountId: due.accountId }],
  });
}
