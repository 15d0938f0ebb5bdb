import { INITIAL_STATE } from "@keymesh/control";
import { z } from "zod";
import type { StartUp } from "../init/start-up.ts";
import { MAX_SEED_BYTES, type Seeds, seedProblem } from "../seed/seeds.ts";
import type { MeshState } from "../state/mesh-state.ts";
import { AdminError } from "./admin-error.ts";
import { wholeBody } from "./body.ts";
import type { MeshControl } from "./mesh-control.ts";
import { type AdminRoute, jsonRoute, streamRoute } from "./route.ts";

const SNAPSHOT_TYPE = "application/vnd.keymesh.snapshot";
/** As large as a blob may be; it streams through. */
const MAX_SNAPSHOT_BYTES = 2 ** 44;
const YAML_TYPES = ["application/yaml", "application/x-yaml", "text/yaml", "text/x-yaml"];

const resetBody = z.strictObject({
  accountId: z
    .string({ error: "must be a string of 12 digits" })
    .regex(/^\d{12}$/, { error: "must be 12 digits" })
    .optional(),
});

export interface StateRouteDeps {
  readonly state: Pick<MeshState, "reset" | "restore" | "snapshot">;
  readonly seeds: Pick<Seeds, "apply">;
  readonly startUp: Pick<StartUp, "isRunning" | "seedTexts" | "again">;
  readonly control: Pick<MeshControl, "read" | "change">;
}

/** `POST reset`, `GET` and `PUT snapshot`, `POST seed`. */
export function stateRoutes(deps: StateRouteDeps): AdminRoute[] {
  return [
    jsonRoute({
      method: "POST",
      path: "/_keymesh/reset",
      json: resetBody,
      async handle({ body: { accountId } }) {
        await reset(deps, accountId);
        return { status: 200, json: { reset: accountId ?? "all" } };
      },
    }),
    jsonRoute({
      method: "GET",
      path: "/_keymesh/snapshot",
      async handle({ signal }) {
        return { status: 200, contentType: SNAPSHOT_TYPE, stream: await deps.state.snapshot(signal) };
      },
    }),
    streamRoute({
      method: "PUT",
      path: "/_keymesh/snapshot",
      stream: { contentTypes: [SNAPSHOT_TYPE], maxBytes: MAX_SNAPSHOT_BYTES },
      async handle({ body }) {
        requireStarted(deps);
        return { status: 200, json: { restored: true, ...(await deps.state.restore(body)) } };
      },
    }),
    streamRoute({
      method: "POST",
      path: "/_keymesh/seed",
      stream: { contentTypes: YAML_TYPES, maxBytes: MAX_SEED_BYTES },
      async handle({ body }) {
        const text = (await wholeBody(body)).toString("utf8");
        return { status: 200, json: await deps.seeds.apply(text) };
      },
    }),
  ];
}

/** Back to the first state: what is read from files is read before anything is removed. */
async function reset(deps: StateRouteDeps, accountId: string | undefined): Promise<void> {
  requireStarted(deps);
  const texts = await deps.startUp.seedTexts();
  if (accountId === undefined) await resetControl(deps);
  await deps.state.reset(accountId, async () => {
    for (const text of texts) await refill(deps, text, accountId);
  });
  if (accountId === undefined) await deps.startUp.again();
}

async function refill({ seeds }: StateRouteDeps, text: string, accountId: string | undefined): Promise<void> {
  try {
    await seeds.apply(text, accountId);
  } catch (error) {
    const message = `All is reset, but a seed file of the mesh cannot be taken in: ${seedProblem(error)}`;
    throw new AdminError("Conflict", message, { cause: error });
  }
}

/** The clock and the faults belong to the mesh as a whole. */
async function resetControl({ control }: StateRouteDeps): Promise<void> {
  const { clock, faults } = await control.read();
  const isAsAtFirst = clock.movedMs === 0 && clock.frozenAtMs === undefined && faults.length === 0;
  if (!isAsAtFirst) await control.change(() => ({ ...INITIAL_STATE }));
}

/** A script that resets the mesh would run again, and reset it again. */
function requireStarted({ startUp }: StateRouteDeps): void {
  if (startUp.isRunning)
    throw new AdminError("Conflict", "The mesh's init hooks are running; try again when they are done.");
}
