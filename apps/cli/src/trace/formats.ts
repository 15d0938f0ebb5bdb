import { toMermaid } from "@keymesh/flow";
import { toOfflineHtml, toSvg } from "@keymesh/picture";
import type { AdminClient } from "../admin/client.ts";

/** What a trace can be written as, from what the mesh recorded of it. */
export interface ExportFormat {
  readonly summary: string;
  write(admin: AdminClient, traceId: string, options: { readonly gateway: boolean }): Promise<string>;
}

/** By name; another format is a line here. */
export const FORMATS: Readonly<Record<string, ExportFormat>> = {
  mermaid: {
    summary: "a Mermaid sequence diagram",
    write: async (admin, traceId, { gateway }) => toMermaid((await admin.picture(traceId, gateway)).flow),
  },
  svg: {
    summary: "a picture that stands alone",
    write: async (admin, traceId, { gateway }) => toSvg((await admin.picture(traceId, gateway)).flow),
  },
  html: {
    summary: "a page that opens from disk with nothing else, to step through",
    write: async (admin, traceId, { gateway }) => toOfflineHtml((await admin.picture(traceId, gateway)).flow),
  },
  json: {
    summary: "the flow as the model has it: steps, keys, what is at rest",
    write: async (admin, traceId, { gateway }) => asJson((await admin.picture(traceId, gateway)).flow),
  },
  spans: {
    summary: "its spans as JSON, callers before those they called",
    write: async (admin, traceId) => asJson(await admin.spans(traceId)),
  },
};

function asJson(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
