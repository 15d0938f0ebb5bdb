import { createHash } from "node:crypto";
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
    const destroyed = key === undefined ? abandoned(kms, due) : await destroy(kms, due, key);
    if (destroyed === undefined) continue;
    await recordDeletion(kms, destroyed);
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

/** A deletion whose key and EKTs are gone. */
type DestroyedKey = DueDeletion & { readonly destroyedMs: number };

/** Undefined when the deletion was cancelled, or another replica was faster. */
async function destroy(kms: Kms, due: DueDeletion, key: LoadedKey): Promise<DestroyedKey | undefined> {
  const { record, version } = key;
  if (record.deletion?.dateMs !== due.dateMs) {
    await kms.deletions.remove(due);
    return undefined;
  }
  const { region, accountId, keyId } = record;
  const destroyed = { ...due, destroyedMs: kms.clock.now() };
  const writes: Write[] = [
    { delete: keyPath(region, accountId, keyId), ifVersion: version },
    ...record.materials.map(({ hbkId }) => ({ delete: materialPath(region, hbkId) })),
    ...record.aliases.map((name) => ({ delete: aliasPath(region, accountId, name) })),
    { put: deletionPath(due.dateMs, record), value: encodeRecord(destroyed) },
  ];
  try {
    await kms.keys.write(writes);
    return destroyed;
  } catch (error) {
    if (error instanceof ServiceError && error.code === "ConditionFailed") return undefined;
    throw error;
  }
}

/** The deletion, when nobody has come back to it for so long that whoever began it must have died. */
function abandoned(kms: Kms, due: DueDeletion): DestroyedKey | undefined {
  const destroyedMs = due.destroyedMs ?? due.dateMs;
  return kms.clock.now() - destroyedMs > takeOverAfterMs ? { ...due, destroyedMs } : undefined;
}

/**
 * Id and time come from what is stored, not from this process: when one dies after the record and before the queue is cleared,
 * the next records the same event again, and the trail keeps it once.
 */
async function recordDeletion(kms: Kms, due: DestroyedKey): Promise<void> {
  const arn = arnOf(due);
  const eventId = uuidOf(digestOf(`DeleteKey ${arn} ${due.destroyedMs}`));
  await kms.audit.record({
    eventSource: "kms.amazonaws.com",
    eventName: "DeleteKey",
    eventType: "AwsServiceEvent",
    eventTimeMs: due.destroyedMs,
    eventId,
    region: due.region,
    requestId: eventId,
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

function digestOf(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}
