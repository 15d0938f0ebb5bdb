import { phrasePattern } from "./phrase.ts";

/** What notes must not say: one of these phrases, unless the sentence speaks of what makes it true. */
export interface Claim {
  readonly says: readonly string[];
  readonly unless?: readonly string[];
}

const DENIED_BEFORE =
  /\b(not|never|no|none|nobody|nothing|neither|nor|without|cannot|\w+n't|rather than|instead of|avoid\w*|wrong|false|myth|mistake|misconception)\b|\bif\b[^,]*$/i;
const DENIED_AFTER =
  /^["”»)]*(\s*:\s*(no|not|never)\b|\s+(nowhere|by nobody|by no one)\b|\s+(is|are|was|would be)\s+(a |an |simply |just )?(wrong|false|untrue|incorrect|not true|not so|not the case|not a word|myth|misconception|mistake)\b)/i;
/** Words before a claim in which a denial still belongs to it. */
const REACH = 8;
/** Where a sentence ends, or a clause that denies for itself alone: `S3 does not ask, KMS encrypts` are two. */
const CLAUSE_ENDS = [
  /[.;!?\n]/,
  /\b(?:but|however|yet)\b/,
  /\band\s+(?=(?:is|are|the|it|they|then|kms|s3)\b)/,
  /(?<=\b(?:(?:does|do|is|are|was|will|can) not|\w+n't|cannot)\s[^,]*),\s+(?=(?:it|they|then|kms|s3|the)\b)/,
];
const CLAUSE_END = new RegExp(CLAUSE_ENDS.map(({ source }) => source).join("|"), "i");

/** Whether a text has one of these words or phrases, whatever the case. */
export function mentions(text: string, phrases: readonly string[]): boolean {
  const plain = plainOf(text);
  return phrases.some((phrase) => phrasePattern(phrase).test(plain));
}

/** Whether a text claims one of these: says it without denying it, in the same clause. */
export function claims(text: string, phrases: readonly string[]): boolean {
  return claimIn(text, { says: phrases }) !== undefined;
}

/** The words with which a text makes a claim, undefined when it does not. */
export function claimIn(text: string, { says, unless = [] }: Claim): string | undefined {
  for (const clause of plainOf(text).split(CLAUSE_END)) {
    if (mentions(clause, unless)) continue;
    for (const phrase of says)
      for (const { 0: words, index } of clause.matchAll(phrasePattern(phrase)))
        if (!isDenied(clause.slice(0, index), clause.slice(index + words.length))) return words;
  }
  return undefined;
}

function isDenied(before: string, after: string): boolean {
  const near = before.trim().split(/\s+/).slice(-REACH).join(" ");
  return DENIED_BEFORE.test(near) || DENIED_AFTER.test(after);
}

/** With one kind of apostrophe, and services by their short names. */
function plainOf(text: string): string {
  return text
    .replaceAll("’", "'")
    .replace(/\b(aws|amazon)\s+/gi, "")
    .replace(/key management service/gi, "KMS");
}
