import type { Ink, Line, Stretch } from "./ink.ts";
import { fit } from "./ink.ts";
import type { Layout } from "./layout.ts";

/** One line being drawn: lifelines and wall first, then what goes over them. Never wider than the layout. */
export class Row {
  readonly #layout: Layout;
  readonly #text: string[];
  readonly #inks: Ink[];

  constructor(layout: Layout) {
    this.#layout = layout;
    this.#text = Array.from({ length: layout.width }, () => " ");
    this.#inks = Array.from({ length: layout.width }, () => "plain");
    for (const column of layout.lanes.values()) this.#put(column, "│", "lane");
    this.#put(layout.wall, "║", "wall");
  }

  /** Text from a column on, cut at the right edge; a lifeline right behind it makes way for a space. */
  write(column: number, text: string, ink: Ink): void {
    const written = fit(text, this.#layout.width - column);
    for (const [i, character] of [...written].entries()) this.#put(column + i, character, ink);
    const after = column + written.length;
    if (after !== this.#layout.wall) this.#put(after, " ", "plain");
  }

  /** An arrow between two lifelines, through the others and the wall; dashed for an answer, with two heads for call and answer. */
  arrow(from: string, to: string, kind: "call" | "return" | "exchange", ink: Ink = "arrow"): void {
    const { lanes, wall } = this.#layout;
    const start = lanes.get(from) ?? 0;
    const end = lanes.get(to) ?? 0;
    const [left, right] = start < end ? [start, end] : [end, start];
    const passed = new Set(lanes.values());
    for (let column = left + 1; column < right; column += 1) {
      if (column === wall) this.#put(column, "╫", "wall");
      else if (passed.has(column)) this.#put(column, "┼", ink);
      else this.#put(column, kind === "return" ? "╌" : "─", ink);
    }
    const inward = start < end ? 1 : -1;
    this.#put(start, start < end ? "├" : "┤", ink);
    this.#put(end, "│", "lane");
    this.#put(end - inward, start < end ? ">" : "<", ink);
    if (kind !== "exchange") return;
    this.#put(start, "│", "lane");
    this.#put(start + inward, start < end ? "<" : ">", ink);
  }

  toLine(): Line {
    const stretches: Stretch[] = [];
    for (const [i, text] of this.#text.entries()) {
      const last = stretches.at(-1);
      const ink = this.#inks[i]!;
      if (last?.ink === ink) stretches[stretches.length - 1] = { text: last.text + text, ink };
      else stretches.push({ text, ink });
    }
    return stretches;
  }

  #put(column: number, character: string, ink: Ink): void {
    if (column < 0 || column >= this.#layout.width) return;
    this.#text[column] = character;
    this.#inks[column] = ink;
  }
}
