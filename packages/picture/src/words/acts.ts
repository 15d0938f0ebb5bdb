import type { FlowStep, KeyAct, KeyEvent, KeyKind } from "@keymesh/flow/model";
import { lookOf } from "../keys/kinds.ts";

/** Few words for what is done, where the act's own are not the plainest. */
const WORDS: { readonly [K in KeyKind]?: { readonly [A in KeyAct]?: string } } = {
  KMSKey: { use: "look up KMS key", create: "new KMS key: a record" },
  EKT: { use: "EKT at hand", unwrap: "open the EKT", wrap: "wrap HBK: the EKT", create: "wrap HBK: the EKT" },
  HBK: { unwrap: "HBK in clear", create: "new HBK", use: "use HBK (cached)" },
  DK: {
    create: "new data key",
    wrap: "wrap DK with DEK",
    unwrap: "open DK with DEK",
    use: "use data key",
  },
  DEK: { derive: "derive DEK", use: "use DEK" },
  DomainKey: { use: "domain key" },
};

const COMMON: { readonly [A in KeyAct]: string } = {
  create: "new",
  import: "receive",
  unwrap: "unwrap",
  derive: "derive",
  use: "use",
  wrap: "wrap",
  export: "hand out",
  wipe: "wipe",
};

/** A few words on what is done with a key: `derive DEK`. */
export function actWords(key: Pick<KeyEvent, "kind" | "act">): string {
  return WORDS[key.kind]?.[key.act] ?? `${COMMON[key.act]} ${lookOf(key.kind).name}`;
}

/** `GenerateDataKey` of `Kms.GenerateDataKey`. */
export function operationWords({ operation }: Pick<FlowStep, "operation">): string {
  return operation.slice(operation.lastIndexOf(".") + 1) || operation;
}

/** `96 KiB` */
export function bytesWords(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  const units = ["KiB", "MiB", "GiB", "TiB"];
  let size = bytes / 1024;
  let unit = 0;
  while (size >= 1024 && unit < units.length - 1) {
    size /= 1024;
    unit++;
  }
  return `${size >= 10 ? Math.round(size) : Math.round(size * 10) / 10} ${units[unit]}`;
}

/** `12.3 ms`; `840 µs` below one. */
export function microsWords(micros: number): string {
  if (micros < 1000) return `${Math.round(micros)} µs`;
  if (micros < 1_000_000) return `${(micros / 1000).toFixed(1)} ms`;
  return `${(micros / 1_000_000).toFixed(2)} s`;
}
