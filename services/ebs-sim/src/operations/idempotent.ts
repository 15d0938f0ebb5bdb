import { createHash } from "node:crypto";
import { ServiceError } from "@keymesh/errors";
import { isConflict } from "@keymesh/storage";
import type { Ec2Call } from "../call.ts";
import type { Ebs } from "../context.ts";
import type { TokenRecord } from "../domain/records.ts";
import { tokenKey } from "../store/layout.ts";

/**
 * Creates records once per client token: a repeated call finds what the first one made. Resolves to the ids that exist then.
 * @throws ServiceError IdempotentParameterMismatch when the token came with other parameters before
 */
export async function createOnce(
  ebs: Ebs,
  call: Ec2Call,
  operation: string,
  input: { readonly clientToken?: string | null },
  made: { readonly ids: readonly string[]; readonly records: Readonly<Record<string, unknown>> },
): Promise<{ readonly ids: readonly string[]; readonly isNew: boolean }> {
  if (!input.clientToken) {
    await ebs.store.create(made.records);
    return { ids: made.ids, isNew: true };
  }
  const key = tokenKey(call, operation, input.clientToken);
  const requestHash = createHash("sha256").update(JSON.stringify(input)).digest("hex");
  const token: TokenRecord = { requestHash, resourceIds: made.ids };
  try {
    await ebs.store.create({ [key]: token, ...made.records });
    return { ids: made.ids, isNew: true };
  } catch (error) {
    if (!isConflict(error)) throw error;
    const first = await ebs.store.get<TokenRecord>(key);
    if (!first) throw error;
    if (first.requestHash !== requestHash)
      throw new ServiceError(
        "IdempotentParameterMismatch",
        "The client token was used before, with different parameters.",
      );
    return { ids: first.resourceIds, isNew: false };
  }
}
