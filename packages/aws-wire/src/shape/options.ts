import protobuf, { type Field } from "protobufjs";

const FIELD_OPTION = "(keymesh.constraints.v1.field)";
const NAMES_OPTION = "(keymesh.constraints.v1.names)";

/** proto/keymesh/constraints/v1: what a field may hold. Lengths: characters, bytes or entries, by the field's kind. */
export interface Constraints {
  readonly required: boolean;
  readonly sensitive: boolean;
  readonly internal: boolean;
  readonly min?: number;
  readonly max?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: { readonly source: string; readonly whole: RegExp };
  readonly oneOf?: readonly string[];
  readonly item?: Constraints;
  readonly key?: Constraints;
  readonly value?: Constraints;
}

/** How the wires spell a field. `xml` and `item` are undefined where the protocol's default holds. */
export interface WireNames {
  readonly json: string;
  readonly query: string;
  readonly xml: string | undefined;
  readonly item: string | undefined;
}

/** The constraints declared on a field; an enum's values are its `oneOf`. */
export function constraintsOf(field: Field): Constraints {
  const declared = parse(option(field, FIELD_OPTION), field.fullName);
  if (!(field.resolvedType instanceof protobuf.Enum) || declared.oneOf) return declared;
  const unspecified = unspecifiedOf(field);
  return {
    ...declared,
    oneOf: Object.keys(field.resolvedType.values).filter((name) => name !== unspecified),
  };
}

/** The value of an enum field that stands for none: number 0, when it is named so. */
export function unspecifiedOf(field: Field): string | undefined {
  if (!(field.resolvedType instanceof protobuf.Enum)) return undefined;
  const zero = field.resolvedType.valuesById[0];
  return zero?.endsWith("UNSPECIFIED") ? zero : undefined;
}

/** The names declared on a field, or the defaults: first letter raised for JSON members and Query parameters. */
export function namesOf(field: Field): WireNames {
  const declared = option(field, NAMES_OPTION);
  const upper = field.name.charAt(0).toUpperCase() + field.name.slice(1);
  const jsonName: unknown = field.options?.json_name;
  return {
    json: text(declared.json) ?? text(jsonName) ?? upper,
    query: text(declared.query) ?? upper,
    xml: text(declared.xml),
    item: text(declared.item),
  };
}

type Declared = Readonly<Record<string, unknown>>;

/** One option of a field, its parts merged: it may be written whole or part by part. */
function option(field: Field, name: string): Declared {
  const merged: Record<string, unknown> = {};
  for (const entry of (field.parsedOptions ?? []) as Declared[]) {
    const value = entry[name];
    if (typeof value === "object" && value !== null) Object.assign(merged, value);
  }
  return merged;
}

function parse(declared: Declared, at: string): Constraints {
  const pattern = text(declared.pattern);
  return {
    required: declared.required === true,
    sensitive: declared.sensitive === true,
    internal: declared.internal === true,
    min: number(declared.min),
    max: number(declared.max),
    minLength: number(declared.min_length),
    maxLength: number(declared.max_length),
    pattern: pattern === undefined ? undefined : { source: pattern, whole: whole(pattern, at) },
    oneOf: list(declared.one_of),
    item: nested(declared.item, at),
    key: nested(declared.key, at),
    value: nested(declared.value, at),
  };
}

function whole(pattern: string, at: string): RegExp {
  try {
    return new RegExp(`^(?:${pattern})$`, "u");
  } catch (cause) {
    throw new Error(`${at}: its pattern is not a regular expression`, { cause });
  }
}

function nested(value: unknown, at: string): Constraints | undefined {
  return typeof value === "object" && value !== null ? parse(value as Declared, at) : undefined;
}

function text(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

function number(value: unknown): number | undefined {
  return typeof value === "number" ? value : undefined;
}

function list(value: unknown): readonly string[] | undefined {
  if (typeof value === "string") return [value];
  return Array.isArray(value) ? value.map(String) : undefined;
}
