import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  describe,
  findMesh,
  freePorts,
  launchMesh,
  MeshFolder,
  type MeshHandle,
  type MeshOptions,
  type RunningMesh,
} from "@keymesh/cli";

export interface TestMesh {
  readonly folder: MeshFolder;
  readonly handle: MeshHandle;
  readonly running: RunningMesh;
  /** What the launcher said: deaths and recoveries. */
  readonly notices: readonly string[];
  stop(): Promise<void>;
}

export interface TestMeshOptions {
  /** A folder to start on again; default a fresh one, removed at the end. */
  readonly folder?: string;
  readonly seedFile?: string;
  /** Folders of init hooks. */
  readonly initDirs?: readonly string[];
  /** How far the mesh clock is ahead, milliseconds. */
  readonly clockOffsetMs?: number;
  /** Replicas by role. */
  readonly scale?: Readonly<Record<string, number>>;
  /** The normal world in this process. */
  readonly compact?: boolean;
  /** Where spans go as well. */
  readonly telemetry?: MeshOptions["telemetry"];
}

/** A mesh of its own for a test: free ports, a folder under the system's temporary folder. */
export async function startMesh(options: TestMeshOptions = {}): Promise<TestMesh> {
  const root = options.folder ?? mkdtempSync(join(tmpdir(), "keymesh-e2e-"));
  const folder = new MeshFolder(root);
  const [port] = await freePorts("127.0.0.1", 1);
  const notices: string[] = [];
  const running = await launchMesh(
    {
      folder,
      host: "127.0.0.1",
      port: port!,
      regions: ["us-east-1", "us-west-2", "eu-west-1"],
      hsmCount: 2,
      logLevel: "info",
      compact: options.compact ?? false,
      ...(options.telemetry === undefined ? {} : { telemetry: options.telemetry }),
      ...(options.scale === undefined ? {} : { scale: options.scale }),
      ...(options.clockOffsetMs === undefined ? {} : { clockOffsetMs: options.clockOffsetMs }),
      ...(options.initDirs === undefined ? {} : { initDirs: options.initDirs }),
      ...(options.seedFile === undefined ? {} : { seedFile: options.seedFile }),
    },
    { step: () => {}, notice: (text) => void notices.push(text) },
  );
  return {
    folder,
    running,
    notices,
    handle: describe(folder, running.file),
    async stop() {
      await running.stop();
      if (options.folder === undefined) rmSync(root, { recursive: true, force: true });
    },
  };
}

/** The mesh all stories share. */
export function sharedMesh(folder: string): MeshHandle {
  const mesh = findMesh(folder);
  if (!mesh) throw new Error("the shared mesh is not running");
  return mesh;
}
