/** A failure the person at the terminal can mend. `message` is the one line to show; no stack is wanted. */
export class MeshError extends Error {
  override readonly name = "MeshError";
}
