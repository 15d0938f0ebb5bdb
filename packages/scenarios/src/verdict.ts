import type { Fact, Outcome } from "./scenario.ts";

/** All a run established: the scenario's own facts, and whether the picture drawn from its recording may lack something. */
export function establishedBy({ facts, recorded }: Outcome): readonly Fact[] {
  const { traceId, spanCount } = recorded.summary;
  const trace = { name: "trace", value: `${traceId}, ${spanCount} spans`, asExpected: true };
  return [...facts, trace, ...recordingFacts(recorded)];
}

/** What is to be said of a recording that lacks something; nothing of a whole one. */
export function recordingFacts({ summary, flow }: Outcome["recorded"]): readonly Fact[] {
  const { complete, droppedSpans } = summary;
  if (complete && droppedSpans === 0) return [];
  const value = `incomplete: ${droppedSpans} spans dropped, ${flow.orphanSpans} without their parent`;
  return [{ name: "recording", value, asExpected: false }];
}

/** Whether everything is as it should be: nothing unexpected, nothing missing in the recording. */
export function isAsExpected(outcome: Outcome): boolean {
  return establishedBy(outcome).every(({ asExpected }) => asExpected);
}
