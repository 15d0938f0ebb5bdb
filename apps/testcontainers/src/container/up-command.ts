/** Where a container finds what is copied into it. */
export const SEED_PATH = "/etc/keymesh/seed.yaml";
export const INIT_FOLDER = "/etc/keymesh/init.d";

export interface UpWishes {
  readonly regions: readonly string[];
  readonly hsms: number | undefined;
  readonly hasSeed: boolean;
}

/** The image's command: what the user gave it, then what was wished for. Pure. @throws Error for another command than `up` */
export function upCommand(given: readonly string[], { regions, hsms, hasSeed }: UpWishes): string[] {
  if (given[0] !== "up")
    throw new Error(`a KeymeshContainer runs the command "up" with options of it, not "${given[0] ?? ""}"`);
  return [
    ...given,
    ...(regions.length > 0 ? ["--regions", regions.join(",")] : []),
    ...(hsms === undefined ? [] : ["--hsms", String(hsms)]),
    ...(hasSeed ? ["--seed", SEED_PATH] : []),
  ];
}
