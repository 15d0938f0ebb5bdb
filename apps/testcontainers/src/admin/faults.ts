import type { AdminClient } from "./admin-client.ts";
import { answerWith } from "./answer.ts";

export type FaultKind = "latency" | "error" | "throttle" | "drop" | "kill" | "tamper";

/** Which calls between members are disturbed, and how. */
export interface FaultRule {
  /**
   * `caller->callee`, such as `s3-sim->kms`: `gateway`, `s3-sim`, `ebs-sim`, `kms`, `hsm` (or `hsm-1`), `trail`, `identity`,
   * `storage`; `*` is any caller or any callee.
   */
  readonly hop: string;
  /** An API operation or RPC, such as `GenerateDataKey`; absent: every call of the hop. */
  readonly method?: string;
  /**
   * `latency` waits `ms`; `error` fails with `code`; `throttle` with the callee's throttling error; `drop` never answers; `kill` ends the
   * callee's process; `tamper` flips one bit of the answer.
   */
  readonly fault: FaultKind;
  /** 1 to 60,000, with `latency` alone. */
  readonly ms?: number;
  /** One of the callee's error codes, with `error` alone; absent: its internal error. */
  readonly code?: string;
  /** Above 0 up to 1, which is the default. */
  readonly probability?: number;
  /** How often at the most; absent: without end. */
  readonly times?: number;
}

/** A rule in force. */
export interface Fault extends FaultRule {
  readonly id: string;
}

/** The rules by which calls between members are disturbed; 64 at the most. */
export interface MeshFaults {
  add(rule: FaultRule): Promise<Fault>;
  list(): Promise<readonly Fault[]>;
  /** @throws KeymeshAdminError NotFound */
  remove(fault: Fault | string): Promise<void>;
  /** Removes all rules. */
  clear(): Promise<void>;
}

export function meshFaults(admin: AdminClient): MeshFaults {
  return {
    async add(rule) {
      const made = await admin.call("POST", "faults", { json: rule });
      return answerWith<Fault>("POST faults", made, { id: "string" });
    },
    async list() {
      const answer = await admin.call("GET", "faults");
      return answerWith<{ faults: Fault[] }>("GET faults", answer, { faults: "array" }).faults;
    },
    async remove(fault) {
      const id = typeof fault === "string" ? fault : fault.id;
      await admin.call("DELETE", `faults/${encodeURIComponent(id)}`);
    },
    async clear() {
      await admin.call("DELETE", "faults");
    },
  };
}
