import type { Change } from "@keymesh/storage";

interface Watcher {
  readonly prefix: string;
  readonly onChange: (change: Change) => void;
}

/** Who wants to hear of which keys. */
export class Watchers {
  readonly #watchers = new Set<Watcher>();

  add(prefix: string, onChange: (change: Change) => void, signal: AbortSignal): void {
    if (signal.aborted) return;
    const watcher = { prefix, onChange };
    this.#watchers.add(watcher);
    signal.addEventListener("abort", () => this.#watchers.delete(watcher), { once: true });
  }

  tell(changes: readonly Change[]): void {
    if (this.#watchers.size === 0) return;
    for (const change of changes)
      for (const watcher of this.#watchers)
        if (change.key.startsWith(watcher.prefix)) watcher.onChange(change);
  }
}
