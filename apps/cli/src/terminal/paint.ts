/** Colours a terminal may be given; a meaning is always said in words too. */
export type Colour = "red" | "yellow" | "green" | "dim";

const codes: { readonly [C in Colour]: string } = { red: "31", yellow: "33", green: "32", dim: "2" };

export interface Output {
  readonly isTTY?: boolean;
  /** Node's own answer, which minds NO_COLOR, FORCE_COLOR and TERM. */
  hasColors?(): boolean;
}

/** Colours text on a terminal that wants it, and nowhere else. */
export function painter(output: Output): (text: string, colour: Colour) => string {
  const isColoured = output.isTTY === true && output.hasColors?.() === true;
  return (text, colour) => (isColoured ? `\x1b[${codes[colour]}m${text}\x1b[0m` : text);
}
