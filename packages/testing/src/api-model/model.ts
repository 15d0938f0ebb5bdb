import { readFileSync } from "node:fs";
import { join } from "node:path";

/** One member of a structure, or what a list or map holds: a reference to a shape by name. */
export interface ModelRef {
  readonly shape: string;
}

/** A shape of an AWS API model, as botocore writes it. */
export interface ModelShape {
  readonly type: string;
  readonly members?: Readonly<Record<string, ModelRef>>;
  readonly required?: readonly string[];
  readonly member?: ModelRef;
  readonly key?: ModelRef;
  readonly value?: ModelRef;
  readonly min?: number;
  readonly max?: number;
  readonly pattern?: string;
  readonly enum?: readonly string[];
  readonly sensitive?: boolean;
}

/** An operation with the names of its shapes. */
export interface ModelOperation {
  readonly input?: ModelRef;
  readonly output?: ModelRef;
  readonly errors?: readonly ModelRef[];
}

/** The description AWS publishes of one of its APIs. */
export interface ApiModel {
  readonly operations: Readonly<Record<string, ModelOperation>>;
  readonly shapes: Readonly<Record<string, ModelShape>>;
}

/** Reads `<service>.json` of a folder with API models (KEYMESH_MODELS). */
export function readApiModel(folder: string, service: string): ApiModel {
  return JSON.parse(readFileSync(join(folder, `${service}.json`), "utf8")) as ApiModel;
}

/** A shape by its name. @throws Error when the model lacks it */
export function shapeIn(model: ApiModel, { shape }: ModelRef): ModelShape {
  const found = model.shapes[shape];
  if (found === undefined) throw new Error(`the model has no shape ${shape}`);
  return found;
}
