import type { StartUp, StepState } from "../init/start-up.ts";
import { AdminError } from "./admin-error.ts";
import { type AdminRoute, jsonRoute } from "./route.ts";

type Shown = Pick<StartUp, "state" | "steps" | "trouble">;

/** `GET init`, and where LocalStack's tools ask for the same. */
export function initRoutes(startUp: Shown): AdminRoute[] {
  return [
    jsonRoute({
      method: "GET",
      path: "/_keymesh/init",
      isOpen: true,
      handle: async () => {
        const { state, steps, trouble } = startUp;
        return { status: 200, json: { state, scripts: steps, ...(trouble && { error: trouble }) } };
      },
    }),
    jsonRoute({
      method: "GET",
      path: "/_localstack/init",
      isOpen: true,
      handle: async () => ({ status: 200, json: localstackInit(startUp) }),
    }),
    jsonRoute({
      method: "GET",
      path: "/_localstack/init/{stage}",
      isOpen: true,
      handle: async ({ params }) => ({ status: 200, json: localstackStage(startUp, params.stage!) }),
    }),
  ];
}

/** LocalStack's stages: only scripts of the stage READY are run here. */
const STAGES = ["BOOT", "START", "READY", "SHUTDOWN"] as const;
const STATES: Readonly<Record<StepState, string>> = {
  waiting: "UNKNOWN",
  running: "RUNNING",
  done: "SUCCESSFUL",
  failed: "ERROR",
};

function localstackInit(startUp: Shown) {
  const isOver = startUp.state !== "running";
  return {
    completed: { BOOT: true, START: true, READY: isOver, SHUTDOWN: false },
    scripts: startUp.steps.map(({ name, state }) => ({ stage: "READY", name, state: STATES[state] })),
  };
}

function localstackStage(startUp: Shown, asked: string) {
  const stage = STAGES.find((one) => one === asked.toUpperCase());
  if (!stage)
    throw new AdminError(
      "NotFound",
      `There is no stage ${asked.slice(0, 40)}; there are ${STAGES.join(", ")}.`,
    );
  const { completed, scripts } = localstackInit(startUp);
  return { completed: completed[stage], scripts: scripts.filter((script) => script.stage === stage) };
}
