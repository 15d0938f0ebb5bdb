import type { Fact, Outcome } from "./scenario.ts";

/** All a run established: the scenario's own facts, and whether the picture drawn from its recording may lack something. */
export function establishedBy({ facts, recorded }: Outcome): readonly Fact[] {
  const { complete, droppedSpans, traceId, spanCount } = recorded.summary;
  const trace = { name: "trace", value: `${traceId}, ${spanCount} spans`, asExpected: true };
  if (complete && droppedSpans === 0) return [...facts, trace];
  const value = `incomplete: ${droppedSpans} spans dropped, ${recorded.flow.orphanSpans} without their parent`;
  return [...facts, trace, { name: "recording", value, asExpected: false }];
}

/** Whether everything is as it should be: nothing unexpected, nothing missing in the recording. */
export function isAsExpected(outcome: Outcome): boolean {
  return establishedBy(outcome).every(({ asExpected }) => asExpected);
}
