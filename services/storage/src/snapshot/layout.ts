/** Names of storage's own begin with a dot, which no service's namespace does: callers can neither read nor write them. */
const OWN = ".";

/** Which exchange of everything is under way; there from its first change to its last, so that a killed process completes it. */
export const JOURNAL_KEY = ".exchange/journal";
/** The last exchange that was completed. */
export const DONE_KEY = ".exchange/done";

/** Everything laid aside for one snapshot, coming or going. */
export const ASIDE = ".snapshot/";
export const asideOf = (id: string) => `${ASIDE}${id}/`;
/** A log of packed entries, and one of blob names as entries without values. */
export const entriesLog = (id: string) => `${asideOf(id)}entries`;
export const namesLog = (id: string) => `${asideOf(id)}names`;
/** There when a stage is whole. */
export const manifestKey = (id: string) => `${asideOf(id)}manifest`;
/** The n-th blob, by the order of the names. */
export const asideBlob = (id: string, n: number) => `${asideOf(id)}blob/${String(n).padStart(9, "0")}`;

/**
 * What outlives every exchange: where the clock stands and what is disturbed, and which replicas of a service are there, which each
 * says of itself as long as it runs.
 */
const OF_THE_MESH = ["mesh/control/", "kms/replica/", "s3/r/", "ebs/host/"];

/** Whether a key or a blob's name is of the state that is captured and exchanged. */
export function isState(name: string): boolean {
  return !name.startsWith(OWN) && !OF_THE_MESH.some((prefix) => name.startsWith(prefix));
}
