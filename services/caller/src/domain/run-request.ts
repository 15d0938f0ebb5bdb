import { ServiceError } from "@keymesh/errors";
import type { ScenarioEntry, VariantName } from "@keymesh/scenarios";

/** Bytes of a visitor's file: it is held in memory, so that it never lies on a disk in clear. */
export const MAX_FILE_BYTES = 8 * 1024 * 1024;
const MAX_NAME_CHARS = 100;
const NAME_BY_DEFAULT = "your-file";

export interface Asked {
  readonly name: string;
  readonly variant: string;
  readonly file: Buffer;
  readonly fileName: string;
}

/** A run as it may begin. */
export interface RunRequest {
  readonly scenario: ScenarioEntry;
  readonly variant: VariantName | undefined;
  /** Undefined: one is to be made. */
  readonly file: { readonly name: string; readonly bytes: Buffer } | undefined;
}

/** What was asked for, checked. @throws ServiceError NotFound for an unknown scenario, InvalidParameterValue */
export function runRequestOf(scenarios: readonly ScenarioEntry[], asked: Asked): RunRequest {
  const scenario = scenarios.find(({ name }) => name === asked.name);
  if (!scenario) throw new ServiceError("NotFound", `There is no scenario ${asked.name.slice(0, 64)}.`);
  return { scenario, variant: variantOf(scenario, asked.variant), file: fileOf(scenario, asked) };
}

function variantOf({ name, variants }: ScenarioEntry, wanted: string): VariantName | undefined {
  if (wanted === "") return undefined;
  const variant = variants.find((one) => one.name === wanted);
  if (variant) return variant.name;
  const names = variants.map((one) => one.name).join(", ") || "none";
  throw invalid(`variant: ${name} has ${names}.`);
}

function fileOf(scenario: ScenarioEntry, { file, fileName }: Asked): RunRequest["file"] {
  if (file.length === 0) {
    if (fileName === "") return undefined;
    throw invalid("fileName: stands for a file, and none was sent.");
  }
  if (!scenario.takesFile) throw invalid(`${scenario.name} works on no file.`);
  if (file.length > MAX_FILE_BYTES) throw invalid(`The file may have ${MAX_FILE_BYTES} bytes at most.`);
  return { name: checkedName(fileName), bytes: file };
}

/** A name by which the file may lie in a folder and a bucket. */
function checkedName(name: string): string {
  if (name === "") return NAME_BY_DEFAULT;
  const isPlain = /^[^/\\\p{Cc}\p{Cs}]+$/u.test(name) && !/^\.+$/.test(name);
  if (isPlain && name.length <= MAX_NAME_CHARS && Buffer.byteLength(name) <= 2 * MAX_NAME_CHARS) return name;
  throw invalid(`fileName: must be 1 to ${MAX_NAME_CHARS} characters, without a path.`);
}

function invalid(message: string): ServiceError {
  return new ServiceError("InvalidParameterValue", message);
}
