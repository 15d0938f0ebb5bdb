import type { ServerResponse } from "node:http";
import { ServiceError } from "@keymesh/errors";
import { readBody } from "../body/read-body.ts";
import { DEFAULT_MAX_BODY_BYTES, type DoorOperation, type DoorOptions } from "../door.ts";
import { performCall, toServiceError } from "../door-call.ts";
import { answer } from "../http/answer.ts";
import { validate } from "../shape/validate.ts";
import type { WireHandler, WireRequest } from "../types.ts";
import { decodeJson } from "./decode.ts";
import { encodeJson } from "./encode.ts";
import { renderJsonError } from "./error.ts";

const CONTENT_TYPE = "application/x-amz-json-1.1";

export interface JsonDoorOptions<Caller> extends DoorOptions<Caller> {
  /** `TrentService.`, with its dot. */
  readonly targetPrefix: string;
}

/**
 * An AWS JSON 1.1 endpoint: POST / with X-Amz-Target, SigV4 over the whole body, the message by its proto descriptor, its
 * constraints, the operation, its record, the answer. Bytes of fields declared sensitive are wiped when the answer is out.
 */
export function jsonDoor<Caller>(options: JsonDoorOptions<Caller>): WireHandler {
  const operations = new Map(Object.entries(options.operations));
  const maxBodyBytes = options.maxBodyBytes ?? DEFAULT_MAX_BODY_BYTES;

  return async (request, response) => {
    try {
      const { name, operation } = target(request, options.targetPrefix, operations);
      const run = () => serve(request, response, name, operation);
      await (options.around ? options.around(request, name, run) : run());
    } catch (thrown) {
      const error = toServiceError(options, request, thrown);
      answer(request, response, error.status, headers(request), renderJsonError(error));
    }
  };

  function serve(
    request: WireRequest,
    response: ServerResponse,
    name: string,
    operation: DoorOperation<Caller>,
  ): Promise<void> {
    return performCall(options, {
      request,
      name,
      operation,
      dialect: "json",
      body: () => readBody(request, maxBodyBytes),
      decode(body) {
        const input = decodeJson(operation.request, body);
        validate(operation.request, input);
        return input;
      },
      send: (output) =>
        answer(request, response, 200, headers(request), encodeJson(operation.response, output)),
    });
  }
}

function headers(request: WireRequest) {
  return { "content-type": CONTENT_TYPE, "x-amzn-requestid": request.requestId };
}

function target<Operation>(
  request: WireRequest,
  prefix: string,
  operations: ReadonlyMap<string, Operation>,
): { name: string; operation: Operation } {
  const header = request.headers["x-amz-target"];
  const contentType = request.headers["content-type"];
  const isJson =
    contentType === CONTENT_TYPE || contentType?.split(";", 1)[0]?.trim().toLowerCase() === CONTENT_TYPE;
  if (request.method === "POST" && request.rawPath === "/" && isJson && typeof header === "string") {
    const name = header.startsWith(prefix) ? header.slice(prefix.length) : "";
    const operation = operations.get(name);
    if (operation) return { name, operation };
    throw unknownOperation(`There is no operation ${JSON.stringify(header.slice(0, 128))} here.`);
  }
  throw unknownOperation(`An operation is a POST to / of ${CONTENT_TYPE} with an X-Amz-Target header.`);
}

function unknownOperation(message: string): ServiceError {
  return new ServiceError("UnknownOperationException", message);
}
