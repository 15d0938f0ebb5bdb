import { type Fault, faultError } from "@keymesh/rpc";
import type { HsmCommand } from "../wire/commands.ts";
import type { HsmLink } from "./link.ts";
import type { Pending } from "./pending.ts";

/** A command's name as an HSM's span and a fault rule have it: `GenerateDataKey`. */
export function operationName({ op }: HsmCommand): string {
  return `${op.charAt(0).toUpperCase()}${op.slice(1)}`;
}

/** Does to a command on its way to an HSM what the fault says; `go` sends it on. */
export function disturb(
  fault: Fault,
  pending: Pending,
  link: Pick<HsmLink, "die">,
  go: (pending: Pending) => void,
): void {
  pending.disturbed(fault);
  switch (fault.kind) {
    case "latency":
      setTimeout(() => go(pending), fault.ms).unref();
      break;
    case "drop":
      // Nobody ever hears of it: its deadline ends it.
      break;
    case "kill":
      // What the HSM had is done by another, as after any crash; an HSM that will not die says why.
      link.die().then(
        () => go(pending),
        (error) => pending.settle(error),
      );
      break;
    case "tamper":
      pending.isTampered = true;
      go(pending);
      break;
    default:
      pending.settle(faultError(fault));
  }
}
