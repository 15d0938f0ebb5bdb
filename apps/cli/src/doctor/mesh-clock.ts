import type { AdminClient } from "../admin/client.ts";
import { AdminError } from "../admin/transport.ts";
import { span } from "../commands/clock-line.ts";
import { type Finding, fail, ok, warn } from "./finding.ts";

/** A signature's time may be this far from the door's. */
const signatureSlackMs = 5 * 60_000;
const noticedMs = 10_000;

/** How the mesh's clock stands to this machine's: as it was set, and where the mesh's machine itself is off. */
export async function checkClock(admin: AdminClient, systemMs: () => number = Date.now): Promise<Finding[]> {
  try {
    const askedMs = systemMs();
    const { nowMs, offsetMs, frozen, now } = await admin.clock();
    const hereMs = (askedMs + systemMs()) / 2;
    const findings: Finding[] = [];
    const skewMs = nowMs - offsetMs - hereMs;
    if (Math.abs(skewMs) > noticedMs) {
      const what = `the mesh's machine is ${span(Math.abs(skewMs))} ${skewMs > 0 ? "ahead of" : "behind"} this one`;
      const advice = "set the clocks; a Docker machine that slept is right again after a restart";
      findings.push((Math.abs(skewMs) > signatureSlackMs ? fail : warn)(what, advice));
    }
    if (frozen) findings.push(warn(`the mesh's clock is frozen at ${now}`, "`keymesh clock unfreeze`"));
    else if (Math.abs(offsetMs) > signatureSlackMs) {
      const what = `the mesh's clock is ${span(Math.abs(offsetMs))} ${offsetMs > 0 ? "ahead" : "behind"}`;
      findings.push(
        warn(`${what}: the AWS CLI signs with this machine's time, and is refused`, "`keymesh clock reset`"),
      );
    }
    return findings.length > 0 ? findings : [ok("the mesh's clock is this machine's")];
  } catch (error) {
    if (!(error instanceof AdminError)) throw error;
    return [
      warn(`the mesh does not tell its clock: ${error.message}`, "`keymesh status` says how its members are"),
    ];
  }
}
