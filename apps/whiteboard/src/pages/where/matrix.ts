import type { Flow, KeyForm, KeyLane, Participant } from "@keymesh/flow/model";

/** What a key is at a place. */
export interface Cell {
  readonly place: Participant;
  /** In clear first. */
  readonly forms: readonly KeyForm[];
  /** Whether it was here in clear before, if only while a step was done. */
  readonly wasHere: boolean;
}

const ORDER: readonly KeyForm[] = ["plaintext", "wrapped", "record"];

/** Places where some key ever is, as the picture orders them. Pure. */
export function placesOf(flow: Flow): Participant[] {
  const held = new Set(
    flow.lanes.flatMap(({ presence, moments }) =>
      [...presence.flat(), ...moments].map(({ holder }) => holder),
    ),
  );
  const named = flow.participants.filter(({ name }) => held.delete(name));
  return [
    ...named,
    ...[...held].map((name): Participant => ({ name, world: /^hsm(-|$)/.test(name) ? "crypto" : "normal" })),
  ].sort((a, b) => Number(a.world === "crypto") - Number(b.world === "crypto"));
}

/** A key at every place once a step is done. Pure. */
export function cellsAt(lane: KeyLane, places: readonly Participant[], step: number): Cell[] {
  const now = lane.presence[step - 1] ?? [];
  const moments = lane.moments.filter((moment) => moment.step <= step);
  const before = [...lane.presence.slice(0, step).flat(), ...moments];
  return places.map((place) => {
    const here = new Set(now.filter(({ holder }) => holder === place.name).map(({ form }) => form));
    return {
      place,
      forms: ORDER.filter((form) => here.has(form)),
      wasHere: before.some(({ holder, form }) => holder === place.name && form === "plaintext"),
    };
  });
}
