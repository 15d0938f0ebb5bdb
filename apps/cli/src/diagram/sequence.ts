import { type Flow, type FlowStep, narrateStep } from "@keymesh/flow";
import { type Line, line, wrap } from "./ink.ts";
import { half, type Layout, layOut } from "./layout.ts";
import { Row } from "./row.ts";
import { stepLines } from "./step-lines.ts";

export interface Sequence {
  readonly header: readonly Line[];
  /** One group of lines per step of the flow; an answer that its call's arrow already shows has none. */
  readonly steps: readonly (readonly Line[])[];
}

/**
 * Draws a flow as a sequence diagram of at most `width` columns, the crypto world behind a wall. Where the participants do not
 * fit, the steps come as a list of sentences instead.
 */
export function drawSequence(flow: Flow, width: number): Sequence {
  const layout = layOut(flow.participants, width);
  if (layout === undefined) return listed(flow, width);
  const steps = flow.steps.map((step, i) => {
    if (isAnsweredAtOnce(flow.steps[i - 1], step)) return [];
    return stepLines(step, layout, isAnsweredAtOnce(step, flow.steps[i + 1]));
  });
  return { header: headerLines(layout), steps };
}

/** Whether the second step is the first one's answer, with nothing to tell. */
function isAnsweredAtOnce(call: FlowStep | undefined, answer: FlowStep | undefined): boolean {
  if (call?.kind !== "call" || answer?.kind !== "return" || call.spanId !== answer.spanId) return false;
  return answer.keys.length === 0 && answer.stored.length === 0 && answer.error === undefined;
}

function headerLines(layout: Layout): Line[] {
  const worlds = blank(layout);
  worlds.write(0, "NORMAL WORLD", "dim");
  if (layout.wall < layout.width) worlds.write(layout.wall + 2, "CRYPTO WORLD", "wall");
  const names = blank(layout);
  for (const [name, column] of layout.lanes) names.write(column - half(name), name, "title");
  return [worlds.toLine(), names.toLine(), new Row(layout).toLine()];
}

function blank(layout: Layout): Row {
  return new Row({ ...layout, lanes: new Map() });
}

function listed(flow: Flow, width: number): Sequence {
  const steps = flow.steps.map((step) => {
    const lead = `${String(step.number).padStart(3)}  `;
    const room = Math.max(10, width - lead.length);
    return narrateStep(step)
      .flatMap((sentence) => wrap(sentence, room))
      .map((text, i) => line((i === 0 ? lead : " ".repeat(lead.length)) + text));
  });
  return { header: [], steps };
}
