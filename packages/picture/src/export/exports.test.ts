import { createHash } from "node:crypto";
import { s3PutSpans } from "@keymesh/flow/fixtures";
import { buildFlow } from "@keymesh/flow/model";
import { describe, expect, test } from "vitest";
import { HOSTILE, hostileFlow } from "../testing/hostile-flow.ts";
import { OFFLINE_POLICY } from "./offline-policy.ts";
import { OFFLINE_SCRIPT } from "./offline-script.ts";
import { OFFLINE_STYLE } from "./offline-style.ts";
import { toOfflineHtml } from "./to-offline-html.ts";
import { toSvg } from "./to-svg.ts";

const flow = buildFlow(s3PutSpans())!;
const digest = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** Every tag's name and attributes' names; throws when tags are not nested as XML wants. */
function tagsOf(xml: string): string[] {
  const open: string[] = [];
  const found: string[] = [];
  for (const [, close, name, attributes = "", self] of xml.matchAll(
    /<(\/?)([a-zA-Z]+)((?:\s[\w:-]+="[^"<]*")*)\s*(\/?)>/g,
  )) {
    if (close) {
      if (open.pop() !== name) throw new Error(`unexpected </${name}>`);
      continue;
    }
    found.push(name!, ...[...attributes.matchAll(/\s([\w:-]+)=/g)].map(([, one]) => `@${one}`));
    if (!self) open.push(name!);
  }
  expect(open).toEqual([]);
  return found;
}

describe("the SVG of a flow", () => {
  test("stands alone: no style sheet, no script, nothing from elsewhere", () => {
    for (const theme of ["light", "dark", "hand"] as const) {
      const svg = toSvg(flow, { theme });
      const allowed = new Set(["svg", "title", "rect", "text", "g", "path", "line"]);
      expect(tagsOf(svg).filter((tag) => !tag.startsWith("@") && !allowed.has(tag))).toEqual([]);
      expect(svg.replace("http://www.w3.org/2000/svg", "")).not.toMatch(/https?:|url\(|var\(|NaN|undefined/);
    }
  });

  test.each(HOSTILE)("keeps %j text", (text) => {
    const svg = toSvg(hostileFlow(text));
    const tags = new Set(tagsOf(svg));
    expect(tags).toEqual(new Set([...tagsOf(toSvg(flow)), ...tagsOf(toSvg(hostileFlow("plain")))]));
    expect([...svg].filter((one) => (one < " " && one !== "\n") || one === "\u202e")).toEqual([]);
    expect(svg.isWellFormed()).toBe(true);
  });

  test("is the same for the same flow, wavering lines included", () => {
    expect(toSvg(flow, { theme: "hand" })).toBe(toSvg(flow, { theme: "hand" }));
  });
});

describe("the offline page of a flow", () => {
  test("lets its own script and style run by their digests, and nothing else", () => {
    expect(OFFLINE_POLICY).toContain(digest(OFFLINE_SCRIPT));
    expect(OFFLINE_POLICY).toContain(digest(OFFLINE_STYLE));
    expect(OFFLINE_POLICY).toContain("default-src 'none'");
  });

  test("fits beside its words in a window of 1,440 pixels, the step that is told marked above the worlds", () => {
    const html = toOfflineHtml(flow);
    expect(Number(/<svg class="heads" width="(\d+)"/.exec(html)![1])).toBeLessThanOrEqual(1012);
    const at = (text: string) => html.indexOf(text);
    expect(at('<g class="frame"')).toBeLessThan(at('<rect data-row="1"'));
    expect(at('<rect data-row="1"')).toBeLessThan(at('<g class="step"'));
  });

  test("holds everything in itself: the picture, and every step in words", () => {
    const html = toOfflineHtml(flow);
    expect(html.match(/<li data-told=/g)).toHaveLength(flow.steps.length);
    expect(html).not.toMatch(/\b(src|href)=|https?:/);
  });

  test.each(HOSTILE)("keeps %j text", (text) => {
    const html = toOfflineHtml(hostileFlow(text));
    expect(html.match(/<script/g)).toHaveLength(1);
    expect(html).not.toMatch(/<img|<!--|<[a-z][^<>]*\son\w+\s*=/i);
  });
});
