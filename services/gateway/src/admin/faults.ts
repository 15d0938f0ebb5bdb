import { randomBytes } from "node:crypto";
import { checkRule, FAULT_KINDS, type FaultRule, MAX_FAULT_RULES } from "@keymesh/control";
import { z } from "zod";
import { AdminError } from "./admin-error.ts";
import { BY_CALLER } from "./caller-client.ts";
import type { MeshControl } from "./mesh-control.ts";
import { type AdminRoute, jsonRoute } from "./route.ts";

const wantedRule = z.strictObject({
  hop: z.string().max(64),
  method: z.string().min(1).max(64).optional(),
  fault: z.enum(FAULT_KINDS, { error: `must be one of ${FAULT_KINDS.join(", ")}` }),
  ms: z.int().min(1).max(60_000).optional(),
  code: z.string().min(1).max(64).optional(),
  trace: z
    .string()
    .regex(/^[0-9a-f]{32}$/, "must be a trace id, 32 lowercase hex digits")
    .optional(),
  probability: z.number().gt(0).max(1).optional(),
  times: z.int().min(1).max(1_000_000).optional(),
});

/** Whose processes a `kill` may end here. */
export interface Mortals {
  /** Every member but the HSMs is in one process: to kill one would be to kill all, the gateway too. */
  readonly isCompact: boolean;
  /** The HSMs take part in drills. */
  readonly hsmsDie: boolean;
}

/** `GET`, `POST` and `DELETE faults`, `DELETE faults/{id}`. */
export function faultRoutes(control: MeshControl, mortals: Mortals): AdminRoute[] {
  return [
    jsonRoute({
      method: "GET",
      path: "/_keymesh/faults",
      handle: async () => ({ status: 200, json: { faults: (await control.read()).faults } }),
    }),
    jsonRoute({
      method: "POST",
      path: "/_keymesh/faults",
      members: BY_CALLER,
      json: wantedRule,
      async handle({ body }) {
        const rule = checkRule(body, `flt-${randomBytes(4).toString("hex")}`);
        requireMortal(rule, mortals);
        await control.change(({ clock, faults }) => {
          if (faults.length >= MAX_FAULT_RULES)
            throw new AdminError("Conflict", `There are ${MAX_FAULT_RULES} faults, the most there may be.`);
          return { clock, faults: [...faults, rule] };
        });
        return { status: 201, json: rule };
      },
    }),
    jsonRoute({
      method: "DELETE",
      path: "/_keymesh/faults",
      async handle() {
        await control.change(({ clock }) => ({ clock, faults: [] }));
        return { status: 204 };
      },
    }),
    jsonRoute({
      method: "DELETE",
      path: "/_keymesh/faults/{id}",
      members: BY_CALLER,
      async handle({ params: { id = "" } }) {
        await control.change(({ clock, faults }) => {
          const left = faults.filter((rule) => rule.id !== id);
          if (left.length === faults.length)
            throw new AdminError("NotFound", `There is no fault ${id.slice(0, 64)}.`);
          return { clock, faults: left };
        });
        return { status: 204 };
      },
    }),
  ];
}

function requireMortal({ fault, hop }: FaultRule, { isCompact, hsmsDie }: Mortals): void {
  if (fault !== "kill") return;
  const isHsms = /->hsm(-\d+)?$/.test(hop);
  if (isCompact && !isHsms)
    throw new AdminError(
      "Conflict",
      "All members but the HSMs share one process here: none can be killed alone.",
    );
  const isHsmToo = isHsms || hop === "kms->*";
  if (isHsmToo && !hsmsDie)
    throw new AdminError(
      "Conflict",
      "The HSMs of this mesh take part in no drills: start them, and the gateway, with KEYMESH_HSM_DRILLS=1.",
    );
}
