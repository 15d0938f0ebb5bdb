import type { WireRequest } from "@keymesh/aws-wire";
import type { Route } from "../domain/route.ts";
import { s3OperationOf } from "../domain/s3-operation.ts";

/** A form with the name of its operation later than this is none of an SDK's. */
const MAX_FORM_BYTES = 65_536;

/**
 * The API operation a request asks for; undefined when it cannot be told. A form's is in its body, whose beginning is read and put
 * back.
 */
export async function operationNameOf(
  route: Route,
  request: WireRequest,
  domains: readonly string[],
): Promise<string | undefined> {
  const { headers, method, rawPath, rawQuery } = request;
  if (route.format === "s3") {
    const hasCopySource = headers["x-amz-copy-source"] !== undefined;
    const line = { method, host: headers.host ?? "", rawPath, rawQuery, hasCopySource };
    return s3OperationOf(line, domains);
  }
  const target = headers["x-amz-target"];
  if (typeof target === "string") return target.slice(target.lastIndexOf(".") + 1);
  return actionIn(rawQuery) ?? actionIn(await beginningOf(request));
}

function actionIn(form: string): string | undefined {
  return /(?:^|&)Action=([A-Za-z]{1,64})(?:&|$)/.exec(form)?.[1];
}

async function beginningOf({ body, headers }: WireRequest): Promise<string> {
  if (!headers["content-type"]?.startsWith("application/x-www-form-urlencoded")) return "";
  const pieces: Buffer[] = [];
  let bytes = 0;
  while (bytes < MAX_FORM_BYTES && !body.readableEnded && !body.destroyed) {
    const piece = body.read() as Buffer | null;
    if (piece) {
      pieces.push(piece);
      bytes += piece.length;
    } else if (body.complete || !(await moreOf(body))) break;
  }
  const beginning = Buffer.concat(pieces);
  if (bytes > 0) body.unshift(beginning);
  return beginning.toString("latin1");
}

/** Resolves when there is more to read, false when there never will be. */
function moreOf(body: WireRequest["body"]): Promise<boolean> {
  return new Promise((resolve) => {
    const settle = (isMore: boolean) => () => {
      body.off("readable", readable).off("end", over).off("close", over);
      resolve(isMore);
    };
    const readable = settle(true);
    const over = settle(false);
    body.on("readable", readable).on("end", over).on("close", over);
  });
}
