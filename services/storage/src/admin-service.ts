import { randomUUID } from "node:crypto";
import { ServiceError } from "@keymesh/errors";
import { StorageAdmin, type storageV1 } from "@keymesh/proto";
import { type Implementation, implement } from "@keymesh/rpc";
import type { Context } from "./operations/context.ts";
import { discard } from "./snapshot/aside.ts";
import { exportSnapshot } from "./snapshot/export.ts";
import { stageSnapshot } from "./snapshot/stage.ts";
import { exchangeAll } from "./snapshot/swap.ts";
import type { Driver } from "./store/driver.ts";

const MAX_MESSAGE_BYTES = 1_048_576;

/** The whole state at once: captured, exchanged, cleared. Only for the gateway. */
export function storageAdminService(context: Context): Implementation {
  const { driver, exchange } = context;
  return implement(
    StorageAdmin,
    {
      export: (request) => exported(context, request),
      stage: (requests) => exchange.alone(() => stage(context, requests)),
      restore: ({ stage: id }) => exchangeFor(context, { id: checked(id), kind: "restore" }),
      clear: ({ id }) => exchangeFor(context, { id: checked(id), kind: "clear" }),
      async discard({ stage: id }) {
        await exchange.alone(() => discard(driver, checked(id)));
        return {};
      },
    },
    { accept: ["gateway"] },
  );
}

async function* exported(
  { driver, exchange }: Context,
  { origins, version, madeMs }: storageV1.ExportRequest__Output,
): AsyncGenerator<storageV1.ExportResponse> {
  const header = { version, madeMs, origins: byName(origins) };
  let captured = true;
  await requireAlone(driver);
  for await (const bytes of exportSnapshot(driver, exchange, randomUUID(), header)) {
    if (captured) yield { captured };
    captured = false;
    for (let at = 0; at < bytes.length; at += MAX_MESSAGE_BYTES)
      yield { data: bytes.subarray(at, at + MAX_MESSAGE_BYTES) };
  }
}

async function stage(
  { driver }: Context,
  requests: AsyncIterable<storageV1.StageRequest__Output>,
): Promise<storageV1.StageResponse> {
  await requireAlone(driver);
  const messages = requests[Symbol.asyncIterator]();
  const first = await messages.next();
  if (first.done) throw new ServiceError("IncompleteBody", "The snapshot's stream is empty.");
  const id = randomUUID();
  const staged = await stageSnapshot(driver, id, dataOf(first.value, messages), byName(first.value.origins));
  return { stage: id, ...staged };
}

async function* dataOf(
  first: storageV1.StageRequest__Output,
  rest: AsyncIterator<storageV1.StageRequest__Output>,
): AsyncGenerator<Buffer> {
  for (let message = first; ; ) {
    if (message.data.length > MAX_MESSAGE_BYTES)
      throw new ServiceError("InvalidParameterValue", `a message has at most ${MAX_MESSAGE_BYTES} bytes`);
    yield message.data;
    const next = await rest.next();
    if (next.done) return;
    message = next.value;
  }
}

async function exchangeFor(
  { driver, exchange }: Context,
  journal: Parameters<typeof exchangeAll>[1],
): Promise<object> {
  await requireAlone(driver);
  await exchange.alone(() => exchange.unseen(() => exchangeAll(driver, journal)));
  return {};
}

/** Others would go on reading and writing under what is captured or exchanged here. @throws ServiceError OperationAborted */
async function requireAlone(driver: Driver): Promise<void> {
  if ((await driver.isAlone?.()) === false)
    throw new ServiceError(
      "OperationAborted",
      "Several storage processes share the data: snapshot, restore and reset need one to be left alone; try again when it is.",
    );
}

function byName(origins: storageV1.ExportRequest__Output["origins"]): Record<string, string[]> {
  return Object.fromEntries(origins.map(({ name, ids }) => [name, ids]));
}

function checked(id: string): string {
  if (/^[A-Za-z0-9-]{1,64}$/.test(id)) return id;
  throw new ServiceError("InvalidParameterValue", "This names no exchange.");
}
