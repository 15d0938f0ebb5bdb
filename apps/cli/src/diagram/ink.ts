/** What a stretch of a drawn line means; colour is only ever a second way to say it. */
export type Ink =
  | "plain"
  | "lane"
  | "wall"
  | "arrow"
  | "title"
  | "plaintext"
  | "wrapped"
  | "wiped"
  | "error"
  | "ok"
  | "dim";

export interface Stretch {
  readonly text: string;
  readonly ink: Ink;
}

/** One line of a picture; its width is the sum of its stretches' characters. */
export type Line = readonly Stretch[];

const codes: { readonly [I in Ink]: string } = {
  plain: "",
  lane: "2",
  wall: "31",
  arrow: "",
  title: "1",
  plaintext: "1;31",
  wrapped: "32",
  wiped: "36",
  error: "1;31",
  ok: "32",
  dim: "2",
};

/** Writes a line for a terminal; without colour as bare text, with nothing at its end. */
export function lineToText(line: Line, color: boolean): string {
  if (!color)
    return line
      .map(({ text }) => text)
      .join("")
      .trimEnd();
  return line
    .map(({ text, ink }) =>
      codes[ink] === "" || text.trim() === "" ? text : `\x1b[${codes[ink]}m${text}\x1b[0m`,
    )
    .join("")
    .trimEnd();
}

export function line(text: string, ink: Ink = "plain"): Line {
  return [{ text, ink }];
}

/** Anything a terminal might obey or show in other than one column; what spans say may come from outside. */
const unprintable = /[^\x20-\x7e\u00a1-\u00ac\u00ae-\u00ff\u2010-\u2027\u2190-\u2193\u2500-\u257f]/gu;

/** The text with everything but plain one-column characters replaced, so that widths hold and no escape gets through. */
export function printable(text: string): string {
  return text.replace(/[\n\r\t]+/g, " ").replace(unprintable, "?");
}

/** Cuts a text to a width, with an ellipsis where something is missing. */
export function fit(text: string, width: number): string {
  if (text.length <= width) return text;
  return width < 1 ? "" : `${text.slice(0, width - 1)}…`;
}

/** Breaks a text into lines of at most `width` at spaces; a longer word is broken. At most `maxLines`, the last one cut. */
export function wrap(text: string, width: number, maxLines = Number.POSITIVE_INFINITY): string[] {
  const lines: string[] = [];
  let rest = printable(text).trim();
  while (rest.length > width) {
    if (lines.length === maxLines - 1) return [...lines, fit(rest, width)];
    const space = rest.lastIndexOf(" ", width);
    const end = space > 0 ? space : width;
    lines.push(rest.slice(0, end));
    rest = rest.slice(end).trimStart();
  }
  return rest === "" && lines.length > 0 ? lines : [...lines, rest];
}
