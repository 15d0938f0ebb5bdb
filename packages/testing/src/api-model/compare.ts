import { type Constraints, type FieldShape, type Shape, shapeOf } from "@keymesh/aws-wire";
import { type ApiModel, type ModelRef, type ModelShape, shapeIn } from "./model.ts";

type MessageType = Parameters<typeof shapeOf>[0];

/** What a message may have beside the model, and what it may keep to itself. */
export interface Allowances {
  /** Members that only the mesh's own calls carry. */
  readonly extraMembers?: readonly string[];
  /** Members of the model that are refused as unknown, by their path. */
  readonly missingMembers?: readonly string[];
  /** Members the mesh never repeats in an error though the model would, by their path. */
  readonly extraSensitive?: readonly RegExp[];
}

/**
 * How a request or response message differs from the model, one sentence each; nothing when it is the same. Names and types
 * count for both, constraints only for a request: a response is made here and held to the model itself by other tests.
 */
export function differences(
  model: ApiModel,
  ref: ModelRef | undefined,
  message: MessageType,
  direction: "request" | "response",
  allowed: Allowances = {},
): string[] {
  const comparison = new Comparison(model, direction, allowed);
  comparison.structure(ref, shapeOf(message), message.name);
  return comparison.found;
}

class Comparison {
  readonly found: string[] = [];
  readonly #seen = new Set<string>();
  readonly #model: ApiModel;
  readonly #isRequest: boolean;
  readonly #allowed: Allowances;

  constructor(model: ApiModel, direction: "request" | "response", allowed: Allowances) {
    this.#model = model;
    this.#isRequest = direction === "request";
    this.#allowed = allowed;
  }

  structure(ref: ModelRef | undefined, shape: Shape, path: string): void {
    if (ref !== undefined && this.#seen.has(ref.shape)) return;
    if (ref !== undefined) this.#seen.add(ref.shape);
    const { members = {}, required = [] } = ref === undefined ? {} : shapeIn(this.#model, ref);
    const fields = new Map(shape.wireFields.map((field) => [field.names.json, field]));
    for (const [name, member] of Object.entries(members)) {
      const field = fields.get(name);
      const at = `${path}.${name}`;
      if (field !== undefined) this.#member(member, field, required.includes(name), at);
      else if (!this.#allowed.missingMembers?.includes(at)) this.found.push(`${at} is missing`);
    }
    for (const name of fields.keys()) {
      const isKnown = Object.hasOwn(members, name) || this.#allowed.extraMembers?.includes(name);
      if (!isKnown) this.found.push(`${path}.${name} is not in the model`);
    }
  }

  #member(ref: ModelRef, field: FieldShape, isRequired: boolean, path: string): void {
    const shape = shapeIn(this.#model, ref);
    this.#same(path, "type", typeOf(field), this.#typeOf(shape));
    if (this.#isRequest) {
      this.#same(path, "required", field.constraints.required, isRequired);
      this.#constraints(shape, field.constraints, path);
    }
    this.#sensitive(shape, field.constraints, path);
    if (field.kind !== "structure") return;
    const inner = shape.member ?? shape.value ?? ref;
    this.structure(inner, field.structure(), path);
  }

  #typeOf(shape: ModelShape): string {
    if (shape.member) return `list of ${this.#typeOf(shapeIn(this.#model, shape.member))}`;
    if (shape.value) return `map to ${this.#typeOf(shapeIn(this.#model, shape.value))}`;
    return shape.type;
  }

  #constraints(shape: ModelShape, ours: Constraints, path: string): void {
    const isNumber = ["integer", "long", "double", "float"].includes(shape.type);
    const [min, max] = isNumber ? [ours.min, ours.max] : [ours.minLength, ours.maxLength];
    this.#same(path, "min", min ?? floorOf(isNumber), shape.min ?? floorOf(isNumber));
    this.#same(path, "max", max, shape.max);
    this.#same(path, "pattern", ours.pattern?.source, shape.pattern);
    this.#same(path, "values", sorted(ours.oneOf), sorted(shape.enum));
    for (const part of ["member", "key", "value"] as const) {
      const ref = shape[part];
      if (ref === undefined) continue;
      const inner = shapeIn(this.#model, ref);
      if (inner.type === "structure") continue;
      const name = part === "member" ? "item" : part;
      this.#constraints(inner, ours[name] ?? unconstrained, `${path}.${name}`);
    }
  }

  #sensitive(shape: ModelShape, ours: Constraints, path: string): void {
    if (ours.sensitive && this.#allowed.extraSensitive?.some((pattern) => pattern.test(path))) return;
    this.#same(path, "sensitive", ours.sensitive, shape.sensitive === true);
  }

  #same(path: string, what: string, ours: unknown, theirs: unknown): void {
    if (ours === theirs) return;
    this.found.push(`${path}: ${what} is ${JSON.stringify(ours)}, in the model ${JSON.stringify(theirs)}`);
  }
}

const unconstrained: Constraints = { required: false, sensitive: false, internal: false };

/** A length of at least 0 is no constraint. */
function floorOf(isNumber: boolean): number | undefined {
  return isNumber ? undefined : 0;
}

/** AWS lists an enum's values in another order in its refusals than in its model. */
function sorted(values: readonly string[] | undefined): string | undefined {
  return values && [...values].sort().join(" ");
}

function typeOf(field: FieldShape): string {
  const one = field.kind === "integer" && field.protoType.endsWith("64") ? "long" : field.kind;
  if (field.isList) return `list of ${one}`;
  return field.isMap ? `map to ${one}` : one;
}
