/** Control characters and those that turn the direction of writing: what a terminal would obey instead of showing. */
const obeyed = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** The text in one line with nothing in it a terminal obeys: logs and records quote what strangers sent. */
export function plain(text: string): string {
  return text.replace(obeyed, (c) => `\\u${c.codePointAt(0)!.toString(16).padStart(4, "0")}`);
}
