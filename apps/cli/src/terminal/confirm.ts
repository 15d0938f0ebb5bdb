import { createInterface } from "node:readline/promises";
import { UsageError } from "../mesh/mesh-error.ts";

/** What is used of the process to ask. */
export interface Asking {
  readonly stdin: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  readonly stderr: NodeJS.WritableStream & { readonly isTTY?: boolean };
}

/**
 * Whether the person at the terminal says yes to what cannot be taken back; `isYes` is that `--yes` was given.
 * @throws UsageError where there is nobody to ask
 */
export async function isConfirmed(
  question: string,
  isYes: boolean | undefined,
  { stdin, stderr }: Asking = process,
): Promise<boolean> {
  if (isYes) return true;
  if (!stdin.isTTY || !stderr.isTTY) throw new UsageError(`${question}? Without a terminal, give --yes`);
  const reader = createInterface({ input: stdin, output: stderr });
  // Ctrl-D and Ctrl-C are a no.
  const left = new Promise<string>((resolve) => reader.once("close", () => resolve("")));
  try {
    const answer = await Promise.race([reader.question(`${question}? [y/N] `), left]);
    return /^y(es)?$/i.test(answer.trim());
  } finally {
    reader.close();
  }
}
