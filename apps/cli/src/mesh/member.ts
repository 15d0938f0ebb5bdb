/** A member of the mesh as the launcher holds it: a process, or a service hosted in the launcher's own. */
export interface Member {
  /** The process it runs in now; undefined while it is down. */
  readonly pid: number | undefined;
  /** Resolves when it serves. @throws MeshError with one line to show */
  start(): Promise<void>;
  /** Asks it to end and waits until it has. */
  stop(): Promise<void>;
}
