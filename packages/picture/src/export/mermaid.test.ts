import { createRequire } from "node:module";
import { s3PutSpans } from "@keymesh/flow/fixtures";
import { buildFlow, toMermaid } from "@keymesh/flow/model";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { HOSTILE, hostileFlow } from "../testing/hostile-flow.ts";

/** As far as it is used here: its types would bring the browser's into the whole project. */
interface Jsdom {
  readonly JSDOM: new () => { readonly window: { readonly document: object; readonly Option: object } };
}

// Mermaid is made for browsers: it asks one whether a colour is one, and cleans texts with its help.
beforeAll(() => {
  const { JSDOM } = createRequire(import.meta.url)("jsdom") as Jsdom;
  const { window } = new JSDOM();
  vi.stubGlobal("window", window);
  vi.stubGlobal("document", window.document);
  vi.stubGlobal("Option", window.Option);
});

/** The kind of diagram mermaid takes a source for. @throws when it is none */
async function kindOf(source: string): Promise<string> {
  const { default: mermaid } = await import("mermaid");
  return (await mermaid.parse(source)).diagramType;
}

describe("the Mermaid of a flow", () => {
  test("is a sequence diagram", async () => {
    expect(await kindOf(toMermaid(buildFlow(s3PutSpans())!))).toBe("sequence");
    await expect(kindOf("sequenceDiagram\n  nonsense")).rejects.toThrow();
  });

  test.each(HOSTILE)("stays one whatever it says: %j", async (text) => {
    expect(await kindOf(toMermaid(hostileFlow(text)))).toBe("sequence");
  });
});
