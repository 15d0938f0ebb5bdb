import { ServiceError } from "@keymesh/errors";
import { decodeBase64 } from "../shape/base64.ts";
import { fitsInteger } from "../shape/integers.ts";
import { timestampOf } from "../shape/message.ts";
import type { FieldShape } from "../shape/shape.ts";
import type { QueryFlavour } from "./flavour.ts";
import type { ParameterNode } from "./parameters.ts";

const ISO_8601 = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d))?$/;

/** A parameter's text as its field's kind. @throws ServiceError InvalidParameterValue (ec2) | ValidationError (query) */
export function scalarOf(field: FieldShape, at: ParameterNode, flavour: QueryFlavour): unknown {
  const text = at.value ?? "";
  switch (field.kind) {
    case "string":
      return text;
    case "boolean":
      if (text === "true" || text === "false") return text === "true";
      throw invalid(field, at, "true or false", flavour);
    case "integer": {
      const value = /^-?\d{1,16}$/.test(text) ? Number(text) : Number.NaN;
      if (fitsInteger(value, field.protoType)) return value;
      throw invalid(field, at, "an integer", flavour);
    }
    case "double": {
      const value = /^-?\d{1,32}(?:\.\d{1,32})?$/.test(text) ? Number(text) : Number.NaN;
      if (!Number.isNaN(value)) return value;
      throw invalid(field, at, "a number", flavour);
    }
    case "timestamp": {
      const ms = ISO_8601.test(text) ? Date.parse(text) : Number.NaN;
      if (!Number.isNaN(ms)) return timestampOf(ms / 1000);
      throw invalid(field, at, "an ISO 8601 date", flavour);
    }
    default: {
      const bytes = decodeBase64(text);
      if (bytes) return bytes;
      throw invalid(field, at, "base64", flavour);
    }
  }
}

function invalid(field: FieldShape, at: ParameterNode, wanted: string, flavour: QueryFlavour): ServiceError {
  const isShown = !field.constraints.sensitive && field.kind !== "blob";
  const shown = isShown ? ` (${(at.value ?? "").slice(0, 128).toWellFormed()})` : "";
  return new ServiceError(
    flavour.kind === "ec2" ? "InvalidParameterValue" : "ValidationError",
    `Value${shown} for parameter ${at.path} is invalid. Expected ${wanted}.`,
  );
}
