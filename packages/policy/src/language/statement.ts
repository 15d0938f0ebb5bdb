import type { PolicyKind } from "../types.ts";
import { type Condition, compileConditions } from "./condition.ts";
import type { RequestContext } from "./context.ts";
import { isObject, type JsonValue, textsOf } from "./json.ts";
import type { Malformed } from "./malformed.ts";
import { compilePattern, compileWildcards, hasBrokenVariable, type Pattern } from "./pattern.ts";
import {
  ADMISSION,
  type Admission,
  compileNotPrincipal,
  compilePrincipal,
  type PrincipalMatcher,
} from "./principal.ts";
import type { Question } from "./question.ts";

/** A compiled statement. */
export interface Statement {
  /** The Sid, or `#n` counting from 0. */
  readonly name: string;
  readonly effect: "Allow" | "Deny";
  /** Absent in identity policies, which speak of whoever they are attached to. */
  readonly principal: PrincipalMatcher | undefined;
  matchesAction(actionInLowerCase: string): boolean;
  matchesResource(resource: string, context: RequestContext): boolean;
  readonly conditions: readonly Condition[];
  /** The elements as written, for whoever wants to know why a statement did not apply. */
  readonly written: {
    readonly principal: Written | undefined;
    readonly action: Written;
    readonly resource: Written;
  };
}

/** An element of a statement and its values, `Action` or `NotAction` and so on; no values when the element is missing. */
export interface Written {
  readonly element: string;
  readonly values: readonly string[];
}

/** What a statement is compiled in. */
export interface StatementSetting {
  readonly kind: PolicyKind;
  /** Version 2012-10-17. */
  readonly variables: boolean;
  readonly malformed: Malformed;
  /** The unique ids of the users and roles named, by ARN. */
  readonly principalIds: Readonly<Record<string, string>>;
}

const ELEMENTS: ReadonlySet<string> = new Set([
  "Sid",
  "Effect",
  "Principal",
  "NotPrincipal",
  "Action",
  "NotAction",
  "Resource",
  "NotResource",
  "Condition",
]);
const ACTION = /^(?:\*|[A-Za-z0-9*?-]+:[A-Za-z0-9*?]+)$/;

/** Compiles one statement; `where` is its place in the document. */
export function compileStatement(
  json: JsonValue,
  index: number,
  where: string,
  setting: StatementSetting,
): Statement {
  const { malformed, kind } = setting;
  if (!isObject(json)) throw malformed("A statement must be an object.", where);
  for (const name of Object.keys(json)) {
    if (!ELEMENTS.has(name)) throw malformed(`Syntax errors in policy: unknown element ${name}.`, where);
  }
  const { Sid: sid, Effect: effect } = json;
  if (effect === undefined) throw malformed("Missing required field Effect", where);
  if (effect !== "Allow" && effect !== "Deny") throw malformed(`Invalid effect: ${String(effect)}`, where);
  if (sid !== undefined && typeof sid !== "string") throw malformed("Sid must be a string.", where);
  // Key and bucket policies may have spaces in it ("Enable IAM User Permissions"); IAM's own may not.
  if (sid !== undefined && (kind === "identity" || kind === "trust") && !/^[0-9A-Za-z]*$/.test(sid)) {
    throw malformed("Statement IDs (SID) must be alpha-numeric: [0-9A-Za-z]*", where);
  }
  const principal = principalOf(json, effect, where, setting);
  return {
    name: sid === undefined || sid === "" ? `#${index}` : sid,
    effect,
    principal,
    matchesAction: actionsOf(json, where, setting),
    matchesResource: resourcesOf(json, where, setting),
    written: {
      principal: principal && writtenPrincipal(json, principal),
      action: written(json, "Action"),
      resource: written(json, "Resource"),
    },
    conditions:
      json.Condition === undefined
        ? []
        : compileConditions(json.Condition, setting.variables, `${where}.Condition`, malformed),
  };
}

type Json = { [key: string]: JsonValue };

function written(json: Json, name: "Action" | "Resource"): Written {
  const element = json[name] === undefined && json[`Not${name}`] !== undefined ? `Not${name}` : name;
  const values = json[element];
  return {
    element,
    values: (Array.isArray(values) ? values : values === undefined ? [] : [values]).map(String),
  };
}

function writtenPrincipal(json: Json, { named }: PrincipalMatcher): Written {
  const values = named.map((one) =>
    one.kind === "everyone" ? "*" : one.kind === "service" ? one.name : one.arn,
  );
  return { element: json.Principal === undefined ? "NotPrincipal" : "Principal", values };
}

function principalOf(
  { Principal, NotPrincipal }: Json,
  effect: "Allow" | "Deny",
  where: string,
  { kind, malformed, principalIds }: StatementSetting,
): PrincipalMatcher | undefined {
  if (kind === "identity") {
    if (Principal === undefined && NotPrincipal === undefined) return undefined;
    throw malformed("Policy document should not specify a principal.", where);
  }
  if (Principal !== undefined && NotPrincipal !== undefined) {
    throw malformed("A statement must not have both Principal and NotPrincipal.", where);
  }
  if (Principal !== undefined)
    return compilePrincipal(Principal, `${where}.Principal`, principalIds, malformed);
  if (NotPrincipal === undefined) throw malformed("Missing required field Principal", where);
  if (effect === "Allow" || kind === "trust") {
    throw malformed("NotPrincipal is accepted only in a Deny statement of a resource-based policy.", where);
  }
  return compileNotPrincipal(NotPrincipal, `${where}.NotPrincipal`, principalIds, malformed);
}

function actionsOf(
  { Action, NotAction }: Json,
  where: string,
  { kind, malformed }: StatementSetting,
): Statement["matchesAction"] {
  if (Action !== undefined && NotAction !== undefined) {
    throw malformed("A statement must not have both Action and NotAction.", where);
  }
  const element = Action ?? NotAction;
  if (element === undefined || (Array.isArray(element) && element.length === 0)) {
    // KMS accepts such a statement, and it has no effect (AWS KMS API Reference, PutKeyPolicy).
    if (kind === "key") return () => false;
    throw malformed("Policy statement must contain actions.", where);
  }
  const at = `${where}.${Action === undefined ? "NotAction" : "Action"}`;
  const patterns = textsOf(element, at, malformed).map((text) => {
    if (!ACTION.test(text)) {
      throw malformed(
        `Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.: ${text}`,
        at,
      );
    }
    return compileWildcards(text.toLowerCase());
  });
  const isNamed = (action: string) => patterns.some((matches) => matches(action));
  return Action === undefined ? (action) => !isNamed(action) : isNamed;
}

function resourcesOf(
  { Resource, NotResource }: Json,
  where: string,
  { kind, variables, malformed }: StatementSetting,
): Statement["matchesResource"] {
  if (Resource !== undefined && NotResource !== undefined) {
    throw malformed("A statement must not have both Resource and NotResource.", where);
  }
  const element = Resource ?? NotResource;
  if (kind === "trust") {
    if (element === undefined) return () => true;
    throw malformed("Has prohibited field Resource", where);
  }
  if (element === undefined || (Array.isArray(element) && element.length === 0)) {
    if (kind === "key") return () => false;
    throw malformed("Policy statement must contain resources.", where);
  }
  const at = `${where}.${Resource === undefined ? "NotResource" : "Resource"}`;
  const patterns = textsOf(element, at, malformed).map((text) =>
    resourcePattern(text, variables, at, malformed),
  );
  const isNamed = (resource: string, context: RequestContext) =>
    patterns.some((pattern) => pattern.matches(resource, context));
  return Resource === undefined ? (resource, context) => !isNamed(resource, context) : isNamed;
}

function resourcePattern(text: string, variables: boolean, where: string, malformed: Malformed): Pattern {
  if (text !== "*" && !/^(?:arn:|\*|\$\{)/.test(text)) {
    throw malformed(`Resource ${text} must be in ARN format or "*".`, where);
  }
  if (variables && hasBrokenVariable(text))
    throw malformed(`Invalid policy variable in resource: ${text}`, where);
  return compilePattern(text, { wildcards: true, variables });
}

/** Whether the statement speaks of this request, and how its Principal takes the caller in. Conditions are checked last. */
export function admissionOf(
  statement: Statement,
  { request, actionInLowerCase, context, hasBoundary }: Question,
): Admission {
  if (!statement.matchesAction(actionInLowerCase)) return ADMISSION.none;
  const admission = statement.principal?.admits(request.principal, hasBoundary) ?? ADMISSION.direct;
  if (admission === ADMISSION.none || !statement.matchesResource(request.resource, context))
    return ADMISSION.none;
  for (const condition of statement.conditions) {
    if (!condition.holds(context)) return ADMISSION.none;
  }
  return admission;
}
