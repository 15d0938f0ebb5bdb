import type { callerV1 } from "@keymesh/proto";
import type { CallerContext } from "../context.ts";

/** ListScenarios: the whole catalogue, in its order. */
export function listScenarios({ scenarios }: CallerContext): callerV1.ListScenariosResponse {
  return {
    scenarios: scenarios.map(({ name, title, summary, group, takesFile, variants }) => ({
      ...{ name, title, summary, group, takesFile },
      variants: variants.map((variant) => ({ ...variant })),
    })),
  };
}
