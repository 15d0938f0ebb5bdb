import { z } from "zod";
import { type AdminRoute, jsonRoute } from "../route.ts";
import { type FlowReader, required, traceIdOf } from "./reader.ts";
import { summaryOf } from "./summary.ts";

const pinBody = z.strictObject({
  name: z
    .string({ error: "must be a string" })
    .min(1, "has 1 to 100 characters")
    .max(100, "has 1 to 100 characters")
    .optional(),
});

/** `PUT` and `DELETE flows/{traceId}/pin`. */
export function pinRoutes(flow: FlowReader | undefined): AdminRoute[] {
  const path = "/_keymesh/flows/{traceId}/pin";
  return [
    jsonRoute({
      method: "PUT",
      path,
      json: pinBody,
      async handle({ params, body: { name = "" } }) {
        const traceId = traceIdOf(params);
        const { summary } = await required(flow).pinTrace({ traceId, name });
        return { status: 200, json: summaryOf(summary!) };
      },
    }),
    jsonRoute({
      method: "DELETE",
      path,
      async handle({ params }) {
        await required(flow).unpinTrace({ traceId: traceIdOf(params) });
        return { status: 204 };
      },
    }),
  ];
}
