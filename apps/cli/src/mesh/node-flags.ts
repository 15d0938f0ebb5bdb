/**
 * How V8 runs where bytes stream through: a small young generation frees their buffers early, and marking in one go on the thread
 * that made the garbage keeps up with them. A transfer of any size stays around 200 MB, where the defaults grow past 400.
 */
const STREAMING_FLAGS = ["--single-threaded-gc", "--max-semi-space-size=2", "--no-incremental-marking"];
const STREAMING_ROLES: ReadonlySet<string> = new Set(["storage", "s3-sim", "ebs-sim", "gateway"]);
/** A compact mesh is for quick tests beside somebody else's work: it does without the room that speed takes. */
const COMPACT_FLAGS = ["--single-threaded-gc", "--max-semi-space-size=1"];
/** Identity is asked once per access key and day, the caller now and then: they do without the room that speed takes. */
const FRUGAL_ROLES: ReadonlySet<string> = new Set(["identity", "caller"]);
const FRUGAL_FLAGS = ["--single-threaded-gc", "--max-semi-space-size=1", "--optimize-for-size"];

/** Options of Node and V8 for a role; `up` is a compact mesh. */
export function nodeFlagsOf(role: string): readonly string[] {
  if (STREAMING_ROLES.has(role)) return STREAMING_FLAGS;
  if (role === "up") return COMPACT_FLAGS;
  return FRUGAL_ROLES.has(role) ? FRUGAL_FLAGS : [];
}
