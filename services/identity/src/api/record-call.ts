import { randomUUID } from "node:crypto";
import type { Audit, CallFacts } from "@keymesh/audit";
import type { ServiceError } from "@keymesh/errors";
import type { Service } from "./messages.ts";
import { identityRecord } from "./trail-record.ts";

/** Records a call; a role that was assumed from another account is recorded there too. */
export async function recordCall(
  audit: Audit,
  service: Service,
  facts: CallFacts,
  operation: string,
  input: object | undefined,
  output: object | undefined,
  error: ServiceError | undefined,
): Promise<void> {
  const call = identityRecord(service, facts, operation, input, output, error);
  const owner = call.resources?.[0]?.accountId;
  const isForeign = !error && owner !== undefined && owner !== facts.principal?.accountId;
  if (!isForeign) return audit.record(call);
  const sharedEventId = randomUUID();
  await Promise.all([
    audit.record({ ...call, sharedEventId }),
    audit.record({ ...call, sharedEventId, recipientAccountId: owner }),
  ]);
}
