import type { RequestContext } from "./context.ts";
import { isObject, type JsonValue, textsOf } from "./json.ts";
import type { Malformed } from "./malformed.ts";
import { OPERATORS, type Operator } from "./operators.ts";
import { hasBrokenVariable, hasVariable } from "./pattern.ts";

/** One operator and key of a Condition block. */
export interface Condition {
  /** As written, qualifier and IfExists included. */
  readonly operator: string;
  readonly key: string;
  readonly values: readonly string[];
  /** Whether the request's context satisfies it. */
  readonly holds: Test;
}

type Test = (context: RequestContext) => boolean;

type Qualifier = "ForAllValues" | "ForAnyValue" | undefined;

/** Compiles a Condition block; all of the conditions returned must hold. */
export function compileConditions(
  block: JsonValue,
  variables: boolean,
  where: string,
  malformed: Malformed,
): Condition[] {
  if (!isObject(block)) throw malformed("Condition must be an object.", where);
  return Object.entries(block).flatMap(([name, keys]) => {
    const at = `${where}.${name}`;
    const compile = operatorNamed(name, variables, at, malformed);
    if (!isObject(keys)) throw malformed("Condition operator must hold an object of condition keys.", at);
    return Object.entries(keys).map(([key, values]) => {
      if (!/^[A-Za-z0-9-]+:.+$/.test(key)) {
        throw malformed(`Conditions must be prefaced by a vendor, e.g., aws, kms, s3, etc.: ${key}`, at);
      }
      const texts = textsOf(values, `${at}.${key}`, malformed);
      const holds = compile(key.toLowerCase(), texts, `${at}.${key}`);
      return { operator: name, key, values: texts, holds };
    });
  });
}

type CompileKey = (key: string, values: readonly string[], where: string) => Test;

function operatorNamed(name: string, variables: boolean, where: string, malformed: Malformed): CompileKey {
  const parsed = /^(?:(ForAllValues|ForAnyValue):)?([A-Za-z]+?)(IfExists)?$/.exec(name);
  const qualifier = parsed?.[1] as Qualifier;
  const existsOnly = parsed?.[3] !== undefined;
  if (parsed?.[2] === "Null" && qualifier === undefined && !existsOnly) {
    return (key, values, at) => compileNull(key, values, at, malformed);
  }
  const operator = OPERATORS.get(parsed?.[2] ?? "");
  if (operator === undefined) throw malformed(`Invalid Condition type : ${name}`, where);
  return (key, values, at) => {
    const replaced = variables && operator.takesVariables;
    checkValues(operator, values, replaced, at, malformed);
    return conditionOf(operator, qualifier, existsOnly, key, operator.compile(values, replaced));
  };
}

function checkValues(
  operator: Operator,
  values: readonly string[],
  variables: boolean,
  where: string,
  malformed: Malformed,
): void {
  for (const value of values) {
    if (variables && hasVariable(value)) {
      if (hasBrokenVariable(value)) throw malformed(`Invalid policy variable in value: ${value}`, where);
    } else if (!operator.accepts(value)) {
      throw malformed(`Invalid value for this condition operator: ${value}`, where);
    }
  }
}

function conditionOf(
  operator: Operator,
  qualifier: Qualifier,
  existsOnly: boolean,
  key: string,
  test: ReturnType<Operator["compile"]>,
): Test {
  const { negated } = operator;
  const whenAbsent = existsOnly || qualifier === "ForAllValues" || (qualifier === undefined && negated);
  // Without a qualifier a key is meant to have one value; of several, any may match and none may be excluded.
  const all = qualifier === "ForAllValues" || (qualifier === undefined && negated);
  return (context) => {
    const values = context.valuesOf(key);
    if (values === undefined) return whenAbsent;
    const holds = (value: string) => test(value, context) !== negated;
    return all ? values.every(holds) : values.some(holds);
  };
}

function compileNull(key: string, values: readonly string[], where: string, malformed: Malformed): Test {
  const wanted: readonly string[] = values.map((value) => value.toLowerCase());
  if (!wanted.every((value) => value === "true" || value === "false")) {
    throw malformed("Null takes true or false.", where);
  }
  return (context) => wanted.includes(context.valuesOf(key) === undefined ? "true" : "false");
}
