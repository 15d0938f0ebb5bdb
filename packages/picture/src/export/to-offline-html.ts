import type { Flow, FlowStep } from "@keymesh/flow/model";
import { layOut } from "../layout/layout.ts";
import { clean } from "../layout/measure.ts";
import { escaped } from "../paint/escape.ts";
import { VARIABLES } from "../paint/palette.ts";
import { tellStep } from "../words/tell.ts";
import { OFFLINE_POLICY } from "./offline-policy.ts";
import { OFFLINE_SCRIPT } from "./offline-script.ts";
import { OFFLINE_STYLE } from "./offline-style.ts";
import { bodyMarkup, shapesMarkup } from "./to-svg.ts";

/** What a window of 1,440 pixels has left for the picture beside the words. */
const BESIDE_WORDS = 1000;

/**
 * The flow as one HTML file that opens from disk with nothing else: the picture, and every step in words, to be stepped through; without
 * its script it is a picture and a list. Text of the flow stays text, and the file's own policy lets nothing but its script run.
 */
export function toOfflineHtml(flow: Flow): string {
  const picture = layOut(flow, { width: BESIDE_WORDS });
  const { width, height, headHeight } = picture;
  const title = text(flow.title);
  const rows = picture.rows
    .map(
      ({ step, y, height: rowHeight }) =>
        `<rect data-row="${step}" x="0" y="${y}" width="${width}" height="${rowHeight}"/>`,
    )
    .join("");
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${OFFLINE_POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${OFFLINE_STYLE}</style>
</head>
<body>
<h1>${title}</h1>
<p class="about">Recorded by Keymesh on ${escaped(new Date(flow.startedMs).toISOString())}, trace ${text(flow.traceId)}. Arrow keys step.</p>
<main>
<div class="picture" aria-hidden="true">
<svg class="heads" width="${width}" height="${headHeight}" viewBox="0 0 ${width} ${headHeight}">${shapesMarkup(picture.heads, VARIABLES)}</svg>
<svg width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
${bodyMarkup(picture, VARIABLES, rows)}
</svg>
</div>
<aside aria-live="polite">
<div class="player"><button id="back" type="button" aria-label="Step back">←</button><input id="range" type="range" min="1" max="${flow.steps.length}" value="1" aria-label="Step"><button id="next" type="button" aria-label="Next step">→</button><span id="count"></span></div>
<ol>
${flow.steps.map((step) => told(flow, step)).join("\n")}
</ol>
</aside>
</main>
<script>${OFFLINE_SCRIPT}</script>
</body>
</html>
`;
}

function told(flow: Flow, step: FlowStep): string {
  const { title, happened, safe } = tellStep(flow, step);
  const verdict = step.decision
    ? `<p class="${step.decision.allowed ? "allowed" : "denied"}">${step.decision.allowed ? "Allowed" : "Denied"}: ${text(step.decision.sentence)}</p>`
    : "";
  const reasons =
    safe.length === 0 ? "" : `<div class="safe">${safe.map((one) => `<p>${text(one)}</p>`).join("")}</div>`;
  const sentences = happened.map((one) => `<p>${text(one.text)}</p>`).join("");
  return `<li data-told="${step.number}"><h2>${step.number}. ${text(title)}</h2>${sentences}${verdict}${reasons}</li>`;
}

function text(hostile: string): string {
  return escaped(clean(hostile));
}
