import fc from "fast-check";

/**
 * Properties draw new cases at every run, but in CI, where a failure must say something about the change: there the seed is
 * fixed. KEYMESH_PROPERTY_SEED repeats a run.
 */
const seed = process.env.KEYMESH_PROPERTY_SEED ?? (process.env.CI ? "20261122" : undefined);
if (seed !== undefined) fc.configureGlobal({ seed: Number(seed) });
