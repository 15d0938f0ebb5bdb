import type { Flow } from "@keymesh/flow/model";
import { storyOf } from "@keymesh/picture";
import { useEffect, useRef, useState } from "preact/hooks";
import { ApiError } from "../../api/client.ts";
import { loadPicture, runScenario } from "../../flows/scenarios.ts";

/** A flow to be run: by name, as it should be or broken. */
export interface Wanted {
  readonly flow: string;
  readonly variant?: string | undefined;
}

export type Fresh =
  | { readonly state: "idle" | "running" }
  | { readonly state: "failed"; readonly error: ApiError }
  | { readonly state: "ready"; readonly flows: readonly Flow[] };

/** Runs flows when it is asked to, one after the other, and hands back their stories. */
export function useFreshFlows(wanted: readonly Wanted[]): readonly [Fresh, () => void] {
  const [fresh, setFresh] = useState<Fresh>({ state: "idle" });
  const isHere = useRef(true);
  useEffect(
    () => () => {
      isHere.current = false;
    },
    [],
  );
  const run = async () => {
    setFresh({ state: "running" });
    const flows: Flow[] = [];
    try {
      for (const { flow, variant } of wanted) {
        const { traceId } = await runScenario(flow, variant, undefined);
        flows.push(storyOf((await loadPicture(traceId)).flow));
      }
      if (isHere.current) setFresh({ state: "ready", flows });
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      if (isHere.current) setFresh({ state: "failed", error });
    }
  };
  return [fresh, () => void run()];
}
