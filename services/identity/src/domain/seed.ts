import { readYaml } from "@keymesh/seed";
import { z } from "zod";
import { seedAccounts } from "./seed-accounts.ts";

const seed = z.strictObject({
  accounts: seedAccounts,
  /** KMS keys with fixed ids and material: KMS reads and checks them itself. */
  keys: z.array(z.unknown()).optional(),
});

/** Accounts with all that is in them, as a seed file gives them. */
export type Seed = z.output<typeof seed>;

/** Reads a seed file. @throws SeedError of @keymesh/seed */
export function parseSeed(text: string): Seed {
  return readYaml(text, seed);
}
