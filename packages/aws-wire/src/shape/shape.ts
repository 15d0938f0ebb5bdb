import protobuf, { type Field, type Type } from "protobufjs";
import { type Constraints, constraintsOf, namesOf, unspecifiedOf, type WireNames } from "./options.ts";

/** What one value of a field is on every wire, whatever the protocol spells it. */
export type ScalarKind = "string" | "blob" | "integer" | "double" | "boolean" | "timestamp" | "structure";

/** A field of an API message, as the codecs and the validator need it; made once per type. */
export interface FieldShape {
  /** camelCase: the property of the message object, and the name in validation errors. */
  readonly name: string;
  readonly names: WireNames;
  readonly kind: ScalarKind;
  /** The protobuf scalar: `int32`, `string` …; a message's full name. */
  readonly protoType: string;
  readonly isList: boolean;
  readonly isMap: boolean;
  /** Whether an empty value can be told from an absent one. */
  readonly hasPresence: boolean;
  /** The enum value that counts as absent. */
  readonly unspecified: string | undefined;
  readonly constraints: Constraints;
  /** The shape of a `structure`; looked up late, since shapes may be recursive. */
  structure(): Shape;
}

export interface Shape {
  readonly name: string;
  readonly fields: readonly FieldShape[];
  /** The fields an AWS wire knows: all but the internal ones. */
  readonly wireFields: readonly FieldShape[];
}

const shapes = new WeakMap<Type, Shape>();

/** The shape of a protobuf message type. @throws Error for what no AWS message has (a map with other than string keys, groups) */
export function shapeOf(type: Type): Shape {
  let shape = shapes.get(type);
  if (!shape) {
    const fields = type.fieldsArray.map((field) => fieldShape(field.resolve()));
    shape = { name: type.name, fields, wireFields: fields.filter((field) => !field.constraints.internal) };
    shapes.set(type, shape);
  }
  return shape;
}

function fieldShape(field: Field): FieldShape {
  if (field instanceof protobuf.MapField && field.keyType !== "string") {
    throw new Error(`${field.fullName}: only maps with string keys can cross an AWS wire`);
  }
  const kind = kindOf(field);
  const resolved = field.resolvedType;
  const isList = field.repeated;
  return {
    name: field.name,
    names: namesOf(field),
    kind,
    protoType: field.type,
    isList,
    isMap: field instanceof protobuf.MapField,
    hasPresence: field.partOf !== null || (kind === "structure" && !isList) || kind === "timestamp",
    unspecified: unspecifiedOf(field),
    constraints: constraintsOf(field),
    structure() {
      if (resolved instanceof protobuf.Type) return shapeOf(resolved);
      throw new Error(`${field.fullName} is not a structure`);
    },
  };
}

const KINDS: Readonly<Record<string, ScalarKind>> = {
  string: "string",
  bytes: "blob",
  bool: "boolean",
  double: "double",
  float: "double",
  int32: "integer",
  uint32: "integer",
  sint32: "integer",
  int64: "integer",
  uint64: "integer",
  sint64: "integer",
};

function kindOf(field: Field): ScalarKind {
  if (field.resolvedType instanceof protobuf.Enum) return "string";
  if (field.resolvedType instanceof protobuf.Type) {
    return field.resolvedType.fullName === ".google.protobuf.Timestamp" ? "timestamp" : "structure";
  }
  const kind = KINDS[field.type];
  if (kind) return kind;
  throw new Error(`${field.fullName}: ${field.type} has no form on an AWS wire`);
}
