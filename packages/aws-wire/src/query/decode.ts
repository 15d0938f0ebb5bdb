import { ServiceError } from "@keymesh/errors";
import type { Type } from "protobufjs";
import { emptyMap, type Message } from "../shape/message.ts";
import { type FieldShape, type Shape, shapeOf } from "../shape/shape.ts";
import type { QueryFlavour } from "./flavour.ts";
import { type ParameterNode, parameterTree } from "./parameters.ts";
import { scalarOf } from "./scalar.ts";

const MAX_LIST_ENTRIES = 1_000;

/** Parameters that are about the request, not part of its message. */
const ENVELOPE = new Set(["Action", "Version"]);

/**
 * The message in a Query request's parameters. Only shape and types are looked at: `validate` judges the values.
 * @throws ServiceError UnknownParameter | InvalidParameterValue (ec2), ValidationError (query) | MalformedQueryString
 */
export function decodeQuery(
  type: Type,
  pairs: readonly (readonly [string, string])[],
  flavour: QueryFlavour,
): Message {
  const tree = parameterTree(pairs.filter(([name]) => !ENVELOPE.has(name) && !name.startsWith("X-Amz-")));
  return decodeStructure(shapeOf(type), tree, flavour);
}

const parameters = new WeakMap<Shape, ReadonlyMap<string, FieldShape>>();

function parametersOf(shape: Shape): ReadonlyMap<string, FieldShape> {
  let found = parameters.get(shape);
  if (!found) {
    found = new Map(shape.wireFields.map((field) => [field.names.query, field]));
    parameters.set(shape, found);
  }
  return found;
}

function decodeStructure(shape: Shape, tree: ParameterNode, flavour: QueryFlavour): Message {
  // A value at a structure's own name (`Filter.1=x`) is nothing the structure has.
  if (tree.value !== undefined) throw unknown(tree);
  const fields = parametersOf(shape);
  const message: Message = {};
  for (const [name, child] of tree.children) {
    const field = fields.get(name);
    if (!field) throw unknown(leafOf(child));
    message[field.name] = decodeField(field, child, flavour);
  }
  return message;
}

function decodeField(field: FieldShape, at: ParameterNode, flavour: QueryFlavour): unknown {
  if (field.isMap) {
    const map = emptyMap();
    for (const entry of entriesOf(at, "entry")) {
      const key = entry.children.get("key")?.value ?? "";
      if (key === "__proto__") throw unknown(entry);
      const value = entry.children.get("value");
      if (value) map[key] = decodeValue(field, value, flavour);
    }
    return map;
  }
  if (!field.isList) return decodeValue(field, at, flavour);
  // The query protocol writes an empty list as the bare name with no value.
  if (at.value === "" && at.children.size === 0) return [];
  const entries = entriesOf(at, flavour.kind === "ec2" ? undefined : (field.names.item ?? "member"));
  return entries.map((entry) => decodeValue(field, entry, flavour));
}

function decodeValue(field: FieldShape, at: ParameterNode, flavour: QueryFlavour): unknown {
  if (field.kind === "structure") return decodeStructure(field.structure(), at, flavour);
  const [child] = at.children.values();
  if (child) throw unknown(leafOf(child));
  return scalarOf(field, at, flavour);
}

/** The entries of a list in the order of their numbers, which may have gaps. */
function entriesOf(at: ParameterNode, wrapper: string | undefined): ParameterNode[] {
  if (at.value !== undefined) throw unknown(at);
  const holder = wrapper === undefined ? at : at.children.get(wrapper);
  const stranger = [...at.children.values()].find((child) => wrapper !== undefined && child !== holder);
  if (stranger) throw unknown(leafOf(stranger));
  if (!holder || holder.value !== undefined) throw unknown(holder ?? at);
  if (holder.children.size > MAX_LIST_ENTRIES) {
    throw new ServiceError("InvalidParameterValue", `The parameter ${at.path} has too many entries.`);
  }
  const numbered: [number, ParameterNode][] = [];
  for (const [index, child] of holder.children) {
    if (!/^[1-9]\d{0,5}$/.test(index)) throw unknown(leafOf(child));
    numbered.push([Number(index), child]);
  }
  return numbered.sort((a, b) => a[0] - b[0]).map(([, child]) => child);
}

function leafOf(node: ParameterNode): ParameterNode {
  let at = node;
  while (at.value === undefined) {
    const [child] = at.children.values();
    if (!child) break;
    at = child;
  }
  return at;
}

function unknown(node: ParameterNode): ServiceError {
  return new ServiceError("UnknownParameter", `The parameter ${node.path.slice(0, 256)} is not recognized`);
}
