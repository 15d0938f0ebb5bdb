import type { RequestContext } from "./context.ts";
import { compileGlob, type GlobPiece, type Matcher } from "./glob.ts";

/** A policy variable, `${name}` or `${name, 'default'}`; names are matched without regard to case. */
interface Variable {
  readonly variable: string;
  readonly fallback: string | undefined;
}
type Piece = GlobPiece | Variable;

/** What of the policy language a text may use. */
export interface PatternSyntax {
  /** `*` and `?` are wildcards. */
  readonly wildcards: boolean;
  /** `${…}` is replaced; only in policies of Version 2012-10-17. */
  readonly variables: boolean;
  /** Letters of different case are the same. */
  readonly caseIgnored?: boolean;
}

/** A text of a policy made ready to be compared with values of requests. */
export interface Pattern {
  matches(value: string, context: RequestContext): boolean;
}

/** Names may have blanks inside, as tag keys do. */
const VARIABLE = /^\$\{\s*([^\s,{}'"]+(?: +[^\s,{}'"]+)*)\s*(?:,\s*'([^']*)'\s*)?\}/;
/** `${*}`, `${?}` and `${$}` stand for the character itself. */
const ESCAPES: ReadonlySet<string> = new Set(["*", "?", "$"]);

/** Whether the text has a `${` that is neither an escape nor a well-formed variable. */
export function hasBrokenVariable(text: string): boolean {
  for (let at = text.indexOf("${"); at >= 0; at = text.indexOf("${", at + 2)) {
    if (!VARIABLE.test(text.slice(at))) return true;
  }
  return false;
}

/** Whether the text has any `${`. */
export function hasVariable(text: string): boolean {
  return text.includes("${");
}

/** The names of the variables without a default in a text, as written. */
export function variablesIn(text: string): string[] {
  const names: string[] = [];
  for (let at = text.indexOf("${"); at >= 0; at = text.indexOf("${", at + 2)) {
    const found = VARIABLE.exec(text.slice(at));
    if (found !== null && !ESCAPES.has(found[1]!) && found[2] === undefined) names.push(found[1]!);
  }
  return names;
}

/** Compiles a text. A variable without a value in the request matches nothing; inserted values are taken literally. */
export function compilePattern(text: string, syntax: PatternSyntax): Pattern {
  return patternOf(parse(text, syntax), syntax.caseIgnored ?? false);
}

/** Compiles a text in which only `*` and `?` mean something. */
export function compileWildcards(text: string): Matcher {
  return compileGlob(parse(text, { wildcards: true, variables: false }) as GlobPiece[]);
}

/**
 * Compiles an ARN pattern as the Arn operators compare it: six parts between colons, each on its own, so that a wildcard
 * does not reach over a colon (but in the last part, the resource).
 */
export function compileArnPattern(text: string, syntax: PatternSyntax): Pattern {
  const parts = splitAtColons(parse(text, syntax), 6).map((pieces) => patternOf(pieces, false));
  return {
    matches(value, context) {
      const values = splitArn(value);
      if (values.length !== parts.length) return false;
      return parts.every((part, i) => part.matches(values[i]!, context));
    },
  };
}

function parse(text: string, syntax: PatternSyntax): Piece[] {
  const pieces: Piece[] = [];
  let literal = "";
  const flush = () => {
    if (literal !== "") pieces.push({ literal: syntax.caseIgnored ? literal.toLowerCase() : literal });
    literal = "";
  };
  for (let at = 0; at < text.length; at++) {
    const char = text[at]!;
    if (syntax.variables && char === "$" && text[at + 1] === "{") {
      const found = VARIABLE.exec(text.slice(at));
      if (found !== null) {
        const name = found[1]!;
        if (ESCAPES.has(name)) literal += name;
        else {
          flush();
          pieces.push({ variable: name.toLowerCase(), fallback: found[2] });
        }
        at += found[0].length - 1;
        continue;
      }
    }
    if (syntax.wildcards && (char === "*" || char === "?")) {
      flush();
      pieces.push(char === "*" ? "any" : "one");
    } else literal += char;
  }
  flush();
  return pieces;
}

function patternOf(pieces: readonly Piece[], caseIgnored: boolean): Pattern {
  const fixed = pieces.every((piece): piece is GlobPiece => !isVariable(piece))
    ? compileGlob(pieces)
    : undefined;
  return {
    matches(value, context) {
      const matcher = fixed ?? resolve(pieces, context, caseIgnored);
      return matcher?.(caseIgnored ? value.toLowerCase() : value) ?? false;
    },
  };
}

function resolve(
  pieces: readonly Piece[],
  context: RequestContext,
  caseIgnored: boolean,
): Matcher | undefined {
  const resolved: GlobPiece[] = [];
  for (const piece of pieces) {
    if (!isVariable(piece)) {
      resolved.push(piece);
      continue;
    }
    const values = context.valuesOf(piece.variable);
    const value = values?.length === 1 ? values[0] : values === undefined ? piece.fallback : undefined;
    if (value === undefined) return undefined;
    resolved.push({ literal: caseIgnored ? value.toLowerCase() : value });
  }
  return compileGlob(resolved);
}

function isVariable(piece: Piece): piece is Variable {
  return typeof piece === "object" && "variable" in piece;
}

function splitAtColons(pieces: readonly Piece[], maxParts: number): Piece[][] {
  const parts: Piece[][] = [[]];
  for (const piece of pieces) {
    if (typeof piece !== "object" || isVariable(piece)) {
      parts.at(-1)!.push(piece);
      continue;
    }
    let rest = piece.literal;
    for (let colon = rest.indexOf(":"); colon >= 0 && parts.length < maxParts; colon = rest.indexOf(":")) {
      parts.at(-1)!.push({ literal: rest.slice(0, colon) });
      parts.push([]);
      rest = rest.slice(colon + 1);
    }
    parts.at(-1)!.push({ literal: rest });
  }
  return parts;
}

function splitArn(value: string): string[] {
  const parts: string[] = [];
  let from = 0;
  while (parts.length < 5) {
    const colon = value.indexOf(":", from);
    if (colon < 0) break;
    parts.push(value.slice(from, colon));
    from = colon + 1;
  }
  parts.push(value.slice(from));
  return parts;
}
