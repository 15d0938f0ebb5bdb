import type { ServerResponse } from "node:http";
import { ServiceError } from "@keymesh/errors";
import { readBody } from "../body/read-body.ts";
import { DEFAULT_MAX_BODY_BYTES, type DoorOperation, type DoorOptions } from "../door.ts";
import { performCall, toServiceError } from "../door-call.ts";
import { answer } from "../http/answer.ts";
import type { WireHandler, WireRequest } from "../types.ts";
import { decodeQuery } from "./decode.ts";
import { renderQueryResponse } from "./encode.ts";
import { renderQueryError } from "./error.ts";
import type { QueryFlavour } from "./flavour.ts";
import { parseForm } from "./parameters.ts";
import { validateQuery } from "./validate.ts";

export interface QueryDoorOptions<Caller> extends DoorOptions<Caller> {
  readonly flavour: QueryFlavour;
  /** Actions of the real service that are not here, refused by name. */
  readonly notImplemented?: ReadonlySet<string>;
}

type Pairs = readonly (readonly [name: string, value: string])[];

/** A Query endpoint (EC2, STS, IAM): form POST or GET with Action and Version, XML answers. Otherwise as `jsonDoor`. */
export function queryDoor<Caller>(options: QueryDoorOptions<Caller>): WireHandler {
  const { flavour } = options;
  const operations = new Map(Object.entries(options.operations));
  const maxBodyBytes = options.maxBodyBytes ?? DEFAULT_MAX_BODY_BYTES;

  return async (request, response) => {
    try {
      // The action is in the body, so that it must be read before anything is known of the call.
      const body = await readBody(request, maxBodyBytes);
      const pairs = parametersOf(request, body);
      const { name, operation } = action(pairs, options, operations);
      const run = () => serve(request, response, body, pairs, name, operation);
      await (options.around ? options.around(request, name, run) : run());
    } catch (thrown) {
      const error = toServiceError(options, request, thrown);
      const text = renderQueryError(error, request.requestId, flavour);
      answer(request, response, error.status, headers(request), text);
    }
  };

  function serve(
    request: WireRequest,
    response: ServerResponse,
    body: Buffer,
    pairs: Pairs,
    name: string,
    operation: DoorOperation<Caller>,
  ): Promise<void> {
    return performCall(options, {
      request,
      name,
      operation,
      dialect: flavour.kind,
      body: async () => body,
      decode() {
        const input = decodeQuery(operation.request, pairs, flavour);
        validateQuery(operation.request, input, flavour);
        return input;
      },
      send(output) {
        const text = renderQueryResponse(name, operation.response, output, request.requestId, flavour);
        answer(request, response, 200, headers(request), text);
      },
    });
  }
}

function headers(request: WireRequest) {
  return { "content-type": "text/xml;charset=UTF-8", "x-amzn-requestid": request.requestId };
}

function parametersOf(request: WireRequest, body: Buffer): Pairs {
  if (request.rawPath !== "/") {
    throw new ServiceError("InvalidAction", "An action is a POST or GET of the path /.");
  }
  if (request.method === "GET" && body.length === 0) return parseForm(request.rawQuery);
  const type = request.headers["content-type"]?.split(";", 1)[0]?.trim().toLowerCase();
  if (request.method !== "POST" || type !== "application/x-www-form-urlencoded") {
    throw new ServiceError(
      "MalformedQueryString",
      "An action is a GET, or a POST of application/x-www-form-urlencoded.",
    );
  }
  return [...parseForm(request.rawQuery), ...parseForm(body.toString("utf8"))];
}

function action<Operation>(
  pairs: Pairs,
  { flavour, notImplemented }: Pick<QueryDoorOptions<never>, "flavour" | "notImplemented">,
  operations: ReadonlyMap<string, Operation>,
) {
  const name = pairs.find(([key]) => key === "Action")?.[1];
  const version = pairs.find(([key]) => key === "Version")?.[1];
  if (!name) throw new ServiceError("MissingAction", "The request must contain the parameter Action");
  if (!version) throw new ServiceError("MissingParameter", "The request must contain the parameter Version");
  const operation = operations.get(name);
  if (operation && version === flavour.version) return { name, operation };
  if (notImplemented?.has(name)) {
    throw new ServiceError("NotImplemented", `The action ${name} is not implemented by this mesh.`);
  }
  const shown = name.slice(0, 128).toWellFormed();
  throw new ServiceError(
    "InvalidAction",
    flavour.kind === "ec2"
      ? `The action ${shown} is not valid for this web service.`
      : `Could not find operation ${shown} for version ${version.slice(0, 32).toWellFormed()}`,
  );
}
