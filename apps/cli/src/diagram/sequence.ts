import { type Flow, narrateStep } from "@keymesh/flow";
import { type Line, line, wrap } from "./ink.ts";
import { half, type Layout, layOut } from "./layout.ts";
import { Row } from "./row.ts";
import { stepLines } from "./step-lines.ts";

export interface Sequence {
  readonly header: readonly Line[];
  /** One group of lines per step of the flow. */
  readonly steps: readonly (readonly Line[])[];
}

/**
 * Draws a flow as a sequence diagram of at most `width` columns, the crypto world behind a wall. Where the participants do not
 * fit, the steps come as a list of sentences instead.
 */
export function drawSequence(flow: Flow, width: number): Sequence {
  const layout = layOut(flow.participants, width);
  if (layout === undefined) return listed(flow, width);
  return { header: headerLines(layout), steps: flow.steps.map((step) => stepLines(step, layout)) };
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
