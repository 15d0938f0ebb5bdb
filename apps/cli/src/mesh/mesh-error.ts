/** A failure the person at the terminal can mend. `message` is the one line to show; no stack is wanted. Exit status 1. */
export class MeshError extends Error {
  override readonly name = "MeshError";
}

/** The command itself cannot be meant as it was given. Exit status 2, as for an option that does not exist. */
export class UsageError extends MeshError {}
