import type { Audit } from "@keymesh/audit";
import type { Authenticator } from "@keymesh/identity";
import { Trail } from "@keymesh/proto";
import { type Implementation, implement } from "@keymesh/rpc";
import { grpcLookupEvents } from "./api/grpc-lookup-events.ts";
import type { TrailContext } from "./context.ts";
import { recordingServices } from "./domain/append-rules.ts";
import { admitReader } from "./operations/admit.ts";
import { append } from "./operations/append.ts";
import { query } from "./operations/query.ts";
import { watch } from "./operations/watch.ts";

const readers = ["cli", "operator", "principal"];
/** The gateway asks for the admin API, which sees all accounts. */
const queriers = [...readers, "gateway"];

/** The trail's table of contents. */
export function trailService(
  context: TrailContext,
  audit: Audit,
  authenticator: Pick<Authenticator, "sessionOf">,
): Implementation {
  return implement(
    Trail,
    {
      append: (request, call) => append(context, request, call),
      lookupEvents: (request, call) => grpcLookupEvents(context, audit, authenticator, request, call),
      query: async (request, call) => {
        await admitReader(context, authenticator, request.filter?.region, call);
        return query(context, request, call);
      },
      watch: async function* (request, call) {
        await admitReader(context, authenticator, request.filter?.region, call);
        yield* watch(context, request, call);
      },
    },
    { accept: { default: readers, Append: recordingServices, LookupEvents: ["principal"], Query: queriers } },
  );
}
