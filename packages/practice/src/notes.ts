const NEGATIONS = /\b(not|never|no|nobody|nothing|without|cannot|isn't|aren't|doesn't|don't|nor)\b/;
/** Words before a claim in which a negation still belongs to it. */
const REACH = 5;

/** Whether a text has one of these words or phrases, whatever the case. */
export function mentions(text: string, phrases: readonly string[]): boolean {
  return phrases.some((phrase) => placesOf(text.toLowerCase(), phrase).length > 0);
}

/** Whether a text claims one of these: says it without denying it just before, in the same sentence. */
export function claims(text: string, phrases: readonly string[]): boolean {
  return text
    .toLowerCase()
    .split(/[.;!?\n]/)
    .some((sentence) =>
      phrases.some((phrase) =>
        placesOf(sentence, phrase).some((at) => {
          const before = sentence.slice(0, at).trim().split(/\s+/).slice(-REACH).join(" ");
          return !NEGATIONS.test(before.replaceAll("’", "'"));
        }),
      ),
    );
}

/** Where a phrase begins, as whole words; an end in `*` stands for any ending. Phrases are the levels' own, in lower case. */
function placesOf(text: string, phrase: string): number[] {
  const words = phrase.replace(/\*$/, "").replace(/[^a-z0-9 -]/g, "");
  const pattern = new RegExp(`\\b${words}${phrase.endsWith("*") ? "" : "\\b"}`, "g");
  return [...text.matchAll(pattern)].map(({ index }) => index);
}
