/** How wide a character of the picture's monospaced type is, of its size. */
const EM = 0.602;

/** The width of a text in the picture's type, in pixels. */
export function widthOf(text: string, size: number): number {
  return [...text].length * EM * size;
}

/** The text, shortened in its middle so that it takes at most `width` pixels: of long names the end tells most. */
export function fitted(text: string, size: number, width: number): string {
  const characters = [...clean(text)];
  const room = Math.max(2, Math.floor(width / (EM * size)));
  if (characters.length <= room) return characters.join("");
  const tail = Math.floor((room - 1) / 2);
  return `${characters.slice(0, room - 1 - tail).join("")}…${tail > 0 ? characters.slice(-tail).join("") : ""}`;
}

/** Control characters and those that turn the direction of what follows have no place in a picture. */
export function clean(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, "\ufffd");
}
