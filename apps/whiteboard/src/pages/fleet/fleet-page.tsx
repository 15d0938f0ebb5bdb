import { useEffect } from "preact/hooks";
import { api } from "../../api/client.ts";
import { useLoaded } from "../../api/use-loaded.ts";
import { Refusal } from "../../components/notice.tsx";
import type { Fleet } from "./fleet.ts";
import { HsmCard } from "./hsm-card.tsx";
import { RegionsPanel } from "./regions-panel.tsx";
import { WorkPanel } from "./work-panel.tsx";
import "./fleet.css";

const EVERY_MS = 1_500;

/** The HSMs and what they hold; one may be tampered with, and the fleet goes on. */
export function FleetPage() {
  const [loaded, again] = useLoaded("fleet", (signal) => api<Fleet>("fleet", { signal }));
  useEffect(() => {
    const timer = setInterval(() => document.hidden || again(), EVERY_MS);
    return () => clearInterval(timer);
  }, [again]);
  return (
    <div class="fleet">
      <header class="fleet-head">
        <h1>The HSMs, and who may be one of them</h1>
        <p>
          Nobody but KMS talks to them. Keys in clear are behind this wall only; an HSM that notices an
          attempt on its case wipes them, and the others go on.
        </p>
      </header>
      {loaded.state === "loading" && <p class="muted">Asking the HSMs…</p>}
      {loaded.state === "failed" && <Refusal error={loaded.error} onRetry={again} />}
      {loaded.state === "ready" && (
        <>
          <ul class="hsms" aria-label="HSMs">
            {loaded.value.hsms.map((hsm) => (
              <li key={hsm.name}>
                <HsmCard hsm={hsm} onChanged={again} />
              </li>
            ))}
          </ul>
          <WorkPanel fleet={loaded.value} />
          <RegionsPanel fleet={loaded.value} />
        </>
      )}
    </div>
  );
}
