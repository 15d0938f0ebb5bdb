import { useEffect, useState } from "preact/hooks";
import { api } from "../api/client.ts";
import type { Health } from "../api/types.ts";

const EVERY_MS = 5_000;

/** How the mesh is, asked every few seconds while the page is seen. */
export function HealthDot() {
  const [down, setDown] = useState<readonly string[] | undefined>();
  useEffect(() => {
    let isHere = true;
    const ask = async () => {
      if (document.hidden) return;
      const health = await api<Health>("health").catch(() => undefined);
      if (!isHere) return;
      const names = Object.entries(health?.services ?? {}).flatMap(([name, state]) =>
        state === "down" ? [name] : [],
      );
      setDown(health ? names : ["the mesh"]);
    };
    void ask();
    const timer = setInterval(ask, EVERY_MS);
    return () => {
      isHere = false;
      clearInterval(timer);
    };
  }, []);
  if (down === undefined) return null;
  const isUp = down.length === 0;
  return (
    <span class={`health ${isUp ? "health-up" : "health-down"}`} role="status">
      <span class="health-dot" aria-hidden="true" />
      <span class="health-text">{isUp ? "All services up" : `Down: ${down.join(", ")}`}</span>
    </span>
  );
}
