import { positionOf } from "../domain/stored-record.ts";
import type { TrailRecord } from "../domain/trail-record.ts";

interface Source {
  readonly records: AsyncGenerator<TrailRecord>;
  head: TrailRecord;
  position: string;
}

/** Several partitions' records as one sequence, newest first. */
export async function* mergeNewestFirst(
  partitions: readonly AsyncGenerator<TrailRecord>[],
): AsyncGenerator<TrailRecord> {
  const sources: Source[] = [];
  for (const records of partitions) {
    const { value, done } = await records.next();
    if (!done) sources.push({ records, head: value, position: positionOf(value) });
  }
  while (sources.length > 0) {
    const newest = sources.reduce((a, b) => (b.position > a.position ? b : a));
    yield newest.head;
    const { value, done } = await newest.records.next();
    if (done) {
      sources.splice(sources.indexOf(newest), 1);
    } else {
      newest.head = value;
      newest.position = positionOf(value);
    }
  }
}
