import { ServiceError } from "@keymesh/errors";
import { parseQuery } from "../sigv4/uri.ts";

const MAX_PARAMETERS = 2_000;
const MAX_NAME_CHARS = 512;
const MAX_DEPTH = 12;

/** Parameters as the tree their dotted names spell: `Filter.1.Name=x` is under Filter, 1, Name. */
export interface ParameterNode {
  /** The whole dotted name, for refusals. */
  readonly path: string;
  value: string | undefined;
  readonly children: Map<string, ParameterNode>;
}

/** The pairs of a form body or query. @throws ServiceError MalformedQueryString */
export function parseForm(text: string): [name: string, value: string][] {
  try {
    const pairs = parseQuery(text);
    if (pairs.length <= MAX_PARAMETERS) return pairs;
  } catch {
    throw malformed("The query string contains a syntax error.");
  }
  throw malformed(`The query string has more than ${MAX_PARAMETERS} parameters.`);
}

/** The tree of a request's parameters. @throws ServiceError MalformedQueryString for a name too long, too deep or given twice */
export function parameterTree(pairs: readonly (readonly [string, string])[]): ParameterNode {
  const root = node("");
  for (const [name, value] of pairs) {
    if (name.length > MAX_NAME_CHARS) throw malformed("A parameter's name is too long.");
    const parts = name.split(".");
    if (parts.length > MAX_DEPTH) throw malformed("A parameter's name has too many parts.");
    let at = root;
    for (const part of parts) {
      let next = at.children.get(part);
      if (!next) {
        next = node(at.path === "" ? part : `${at.path}.${part}`);
        at.children.set(part, next);
      }
      at = next;
    }
    if (at.value !== undefined) throw malformed(`The parameter ${name.slice(0, 128)} is given twice.`);
    at.value = value;
  }
  return root;
}

function node(path: string): ParameterNode {
  return { path, value: undefined, children: new Map() };
}

function malformed(message: string): ServiceError {
  return new ServiceError("MalformedQueryString", message);
}
