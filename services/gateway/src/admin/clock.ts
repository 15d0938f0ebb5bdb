import type { ControlState } from "@keymesh/control";
import { z } from "zod";
import { durationMs, EARLIEST_MS, LATEST_MS, settingFor, shownBy } from "../domain/clock-request.ts";
import { AdminError } from "./admin-error.ts";
import type { MeshControl } from "./mesh-control.ts";
import { type AdminAnswer, type AdminRoute, jsonRoute } from "./route.ts";

const putClock = z.strictObject({
  now: z.iso.datetime({ offset: true, error: "must be an ISO 8601 date and time" }).optional(),
  offsetMs: z.int().optional(),
  frozen: z.boolean().optional(),
});

const advanceClock = z.strictObject({
  by: z.string().max(32).optional(),
  ms: z.int().optional(),
});

/** `GET` and `PUT clock`, `POST clock/advance`. */
export function clockRoutes(control: MeshControl): AdminRoute[] {
  return [
    jsonRoute({
      method: "GET",
      path: "/_keymesh/clock",
      handle: async () => shown(control, await control.read()),
    }),
    jsonRoute({
      method: "PUT",
      path: "/_keymesh/clock",
      json: putClock,
      handle: ({ body }) => move(control, (clock, systemMs) => setTo(body, clock.nowMs, systemMs)),
    }),
    jsonRoute({
      method: "POST",
      path: "/_keymesh/clock/advance",
      json: advanceClock,
      handle: ({ body }) => {
        const byMs = stepOf(body);
        return move(control, ({ nowMs, frozen }) => ({ nowMs: nowMs + byMs, frozen }));
      },
    }),
  ];
}

type Shown = ReturnType<typeof shownBy>;

async function move(
  control: MeshControl,
  where: (clock: Shown, systemMs: number) => Shown,
): Promise<AdminAnswer> {
  const { startOffsetMs } = control.clock;
  const state = await control.change(({ clock, faults }) => {
    const systemMs = Date.now();
    const target = where(shownBy(clock, systemMs, startOffsetMs), systemMs);
    if (!(target.nowMs >= EARLIEST_MS && target.nowMs <= LATEST_MS))
      throw new AdminError("InvalidParameter", "The clock goes from the year 2000 to the year 2200.");
    return { clock: settingFor(target, clock, systemMs, startOffsetMs), faults };
  });
  return shown(control, state);
}

/** A PUT says all there is: a clock not said to be frozen runs. With neither time nor offset it is frozen, or goes on, where it is. */
function setTo(body: z.output<typeof putClock>, nowMs: number, systemMs: number): Shown {
  const { now, offsetMs, frozen } = body;
  if (now !== undefined && offsetMs !== undefined)
    throw new AdminError("InvalidParameter", "Give now or offsetMs, not both.");
  if (now === undefined && offsetMs === undefined && frozen === undefined)
    throw new AdminError("InvalidParameter", "Give now, offsetMs or frozen.");
  const target = now !== undefined ? Date.parse(now) : offsetMs !== undefined ? systemMs + offsetMs : nowMs;
  return { nowMs: target, frozen: frozen ?? false };
}

function stepOf({ by, ms }: z.output<typeof advanceClock>): number {
  if ((by === undefined) === (ms === undefined))
    throw new AdminError("InvalidParameter", "Give by or ms, one of them.");
  const step = ms ?? durationMs(by!);
  if (step === undefined)
    throw new AdminError(
      "InvalidParameter",
      "by: must be a number and a unit, ms, s, m, h or d, such as 400d.",
    );
  if (step < 0) throw new AdminError("InvalidParameter", "The clock is moved on; to set it back, PUT clock.");
  return step;
}

function shown({ clock }: MeshControl, state: ControlState): AdminAnswer {
  const systemMs = Date.now();
  const { nowMs, frozen } = shownBy(state.clock, systemMs, clock.startOffsetMs);
  const now = new Date(nowMs).toISOString();
  return { status: 200, json: { now, nowMs, offsetMs: nowMs - systemMs, frozen } };
}
