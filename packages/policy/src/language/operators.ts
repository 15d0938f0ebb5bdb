import type { RequestContext } from "./context.ts";
import { compileIpRanges, isIpRange } from "./ip-range.ts";
import { compileArnPattern, compilePattern, type Pattern, type PatternSyntax } from "./pattern.ts";
import { parseNumber, parseTimestamp } from "./timestamp.ts";

/** Whether one value of the request equals, is like, is below … any of the policy's values. */
export type ValueTest = (value: string, context: RequestContext) => boolean;

/** One condition operator, without its qualifier and IfExists. */
export interface Operator {
  /** StringNotEquals and its like: the test is turned round, and an absent key satisfies it. */
  readonly negated: boolean;
  /** Whether `${…}` may stand in its values. */
  readonly takesVariables: boolean;
  /** Whether a value written in a policy is one this operator can work with. */
  accepts(value: string): boolean;
  compile(values: readonly string[], variables: boolean): ValueTest;
}

const anything = () => true;

function textual(
  negated: boolean,
  wildcards: boolean,
  caseIgnored: boolean,
  compileOne: (text: string, syntax: PatternSyntax) => Pattern = compilePattern,
  accepts: (value: string) => boolean = anything,
): Operator {
  return {
    negated,
    takesVariables: true,
    accepts,
    compile(values, variables) {
      const patterns = values.map((value) => compileOne(value, { wildcards, variables, caseIgnored }));
      return (value, context) => patterns.some((pattern) => pattern.matches(value, context));
    },
  };
}

function arn(negated: boolean): Operator {
  return textual(
    negated,
    true,
    false,
    compileArnPattern,
    (value) => value === "*" || value.split(":").length >= 6,
  );
}

type Compare = (left: number, right: number) => boolean;

function ordered(parse: (text: string) => number | undefined, negated: boolean, compare: Compare): Operator {
  return {
    negated,
    takesVariables: false,
    accepts: (value) => parse(value) !== undefined,
    compile(values) {
      const limits = values.map((value) => parse(value)!);
      return (value) => {
        const number = parse(value);
        return number !== undefined && limits.some((limit) => compare(number, limit));
      };
    },
  };
}

const BOOL: Operator = {
  negated: false,
  takesVariables: true,
  accepts: (value) => /^(true|false)$/i.test(value),
  compile: (values, variables) => textual(false, false, true).compile(values, variables),
};

const BINARY: Operator = {
  negated: false,
  takesVariables: false,
  accepts: (value) => /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(value),
  compile: (values) => (value) => values.includes(value),
};

function ip(negated: boolean): Operator {
  return {
    negated,
    takesVariables: false,
    accepts: isIpRange,
    compile(values) {
      const ranges = compileIpRanges(values);
      return (value) => ranges.contains(value);
    },
  };
}

const COMPARISONS: readonly [string, boolean, Compare][] = [
  ["Equals", false, (left, right) => left === right],
  ["NotEquals", true, (left, right) => left === right],
  ["LessThan", false, (left, right) => left < right],
  ["LessThanEquals", false, (left, right) => left <= right],
  ["GreaterThan", false, (left, right) => left > right],
  ["GreaterThanEquals", false, (left, right) => left >= right],
];

/** Every operator of the policy language but Null, which asks about the key and not its values. */
export const OPERATORS: ReadonlyMap<string, Operator> = new Map<string, Operator>([
  ["StringEquals", textual(false, false, false)],
  ["StringNotEquals", textual(true, false, false)],
  ["StringEqualsIgnoreCase", textual(false, false, true)],
  ["StringNotEqualsIgnoreCase", textual(true, false, true)],
  ["StringLike", textual(false, true, false)],
  ["StringNotLike", textual(true, true, false)],
  ...COMPARISONS.map(([n, not, test]): [string, Operator] => [
    `Numeric${n}`,
    ordered(parseNumber, not, test),
  ]),
  ...COMPARISONS.map(([n, not, test]): [string, Operator] => [
    `Date${n}`,
    ordered(parseTimestamp, not, test),
  ]),
  ["Bool", BOOL],
  ["BinaryEquals", BINARY],
  ["IpAddress", ip(false)],
  ["NotIpAddress", ip(true)],
  ["ArnEquals", arn(false)],
  ["ArnLike", arn(false)],
  ["ArnNotEquals", arn(true)],
  ["ArnNotLike", arn(true)],
]);
