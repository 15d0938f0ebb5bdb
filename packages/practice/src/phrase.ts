/**
 * A phrase of a level as a pattern, whatever the case. Its words follow each other, and nothing stands between them:
 * `stores|keeps` is one of these, `encrypt*` a word that begins so, `the?` may be left out. A word with `!` ahead must not stand
 * there: first in the phrase it is what must not come before, last what must not come after. What goes on with an apostrophe is
 * another word: `object` is not in `the object's key`.
 */
export function phrasePattern(phrase: string): RegExp {
  const words = phrase.split(" ");
  const isBarred = (word: string | undefined) => word?.startsWith("!") ?? false;
  const before = isBarred(words[0]) ? `(?<!\\b${anyOf(words.shift()!.slice(1))}\\s+)` : "";
  const after = isBarred(words.at(-1)) ? `(?!\\s+${anyOf(words.pop()!.slice(1))}${END})` : "";
  const body = words.map((word, i) =>
    word.endsWith("?")
      ? `(?:${anyOf(word.slice(0, -1))}${END}\\s+)?`
      : `${anyOf(word)}${END}${i < words.length - 1 ? "\\s+" : ""}`,
  );
  return new RegExp(`${before}${START}${body.join("")}${after}`, "gi");
}

/** The phrase as it is said to people: without what is only for matching. */
export function phraseWords(phrase: string): string {
  return phrase
    .split(" ")
    .filter((word) => !word.startsWith("!") && !word.endsWith("?"))
    .map((word) => word.split("|")[0]!.replace(/\*$/, "…"))
    .join(" ");
}

const START = "(?<![\\w-])";
const END = "(?![\\w'])";

function anyOf(word: string): string {
  const each = word.split("|").map((one) => {
    const letters = one.replace(/[^a-z0-9-]/g, "");
    return one.endsWith("*") ? `${letters}\\w*` : letters;
  });
  return `(?:${each.join("|")})`;
}
