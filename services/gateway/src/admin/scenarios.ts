import type { callerV1 } from "@keymesh/proto";
import { z } from "zod";
import { wholeBody } from "./body.ts";
import { type CallerClient, requireCaller } from "./caller-client.ts";
import { type AdminRoute, jsonRoute, streamRoute } from "./route.ts";

/** Bytes of a visitor's file. */
export const MAX_FILE_BYTES = 8 * 1024 * 1024;
/** A run writes and reads the file a few times, and waits for its recording. */
const RUN_DEADLINE_MS = 120_000;

const runQuery = z.strictObject({
  variant: z.string().min(1).max(64).optional(),
  fileName: z.string().min(1).max(100).optional(),
});

/** `GET scenarios`, `POST scenarios/{name}/runs`. */
export function scenarioRoutes(caller: CallerClient | undefined): AdminRoute[] {
  return [
    jsonRoute({
      method: "GET",
      path: "/_keymesh/scenarios",
      async handle() {
        const { scenarios } = await requireCaller(caller).listScenarios({});
        return { status: 200, json: { scenarios: scenarios.map(shown) } };
      },
    }),
    streamRoute({
      method: "POST",
      path: "/_keymesh/scenarios/{name}/runs",
      query: runQuery,
      stream: { contentTypes: ["application/octet-stream"], maxBytes: MAX_FILE_BYTES, mayBeAbsent: true },
      async handle({ params: { name = "" }, query: { variant, fileName }, body }) {
        const file = await wholeBody(body);
        try {
          const run = await requireCaller(caller).runScenario(
            { name, variant: variant ?? "", fileName: fileName ?? "", file },
            { deadlineMs: RUN_DEADLINE_MS },
          );
          return { status: 200, json: finished(run, variant) };
        } finally {
          file.fill(0);
        }
      },
    }),
  ];
}

function shown({ name, title, summary, group, takesFile, variants }: callerV1.Scenario__Output): object {
  return {
    ...{ name, title, summary, group, takesFile },
    variants: variants.map((variant) => ({
      name: variant.name,
      title: variant.title,
      summary: variant.summary,
    })),
  };
}

function finished(run: callerV1.RunScenarioResponse__Output, variant: string | undefined): object {
  const { traceId, facts, fileName, fileBytes } = run;
  return {
    traceId,
    ...(variant !== undefined && { variant }),
    facts: facts.map(({ name, value, asExpected }) => ({ name, value, asExpected })),
    file: { name: fileName, bytes: fileBytes },
  };
}
