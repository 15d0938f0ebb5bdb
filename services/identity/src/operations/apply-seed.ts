import { ServiceError } from "@keymesh/errors";
import type { identityV1 } from "@keymesh/proto";
import type { IdentityContext } from "../context.ts";

/**
 * Takes the accounts of a seed file in, all or (`account_id`) one of them. What the file says is checked before anything is made.
 * @throws ServiceError ValidationException with line and path of each problem
 */
export async function applySeedText(
  context: IdentityContext,
  { text, accountId }: identityV1.ApplySeedRequest__Output,
): Promise<identityV1.ApplySeedResponse> {
  // Seed files are rare and their reader is large: it is loaded only for one.
  const [{ parseSeed }, { applySeed }, { SeedError }] = await Promise.all([
    import("../domain/seed.ts"),
    import("../apply-seed.ts"),
    import("@keymesh/seed"),
  ]);
  try {
    const seed = parseSeed(text);
    const chosen = seed.accounts.filter(({ id }) => accountId === "" || id === accountId);
    await applySeed(context, { ...seed, accounts: chosen });
    return { accounts: seed.accounts.length };
  } catch (error) {
    if (!(error instanceof SeedError)) throw error;
    throw new ServiceError("ValidationException", error.problems.join("; "), { cause: error });
  }
}
