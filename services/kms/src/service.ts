import type { Operation } from "./call.ts";
import * as all from "./operations/index.ts";

/** An operation whose messages are not looked at. */
export type AnyOperation = Operation<never, object>;

/** Every operation of the API that is served; on the AWS wire all others are UnknownOperationException. */
export const operations: readonly AnyOperation[] = Object.values(all);
