import { api } from "../../api/client.ts";
import type { Summary } from "../../api/types.ts";
import { useLoaded } from "../../api/use-loaded.ts";
import { replaceQuery } from "../../router/use-place.ts";

interface Props {
  readonly left: string | undefined;
  readonly right: string | undefined;
}

/** Chooses either side among the traces the mesh has recorded. */
export function TracePickers({ left, right }: Props) {
  const [loaded] = useLoaded(
    `traces ${left} ${right}`,
    async (signal) =>
      (await api<{ flows: readonly Summary[] }>("flows", { query: { limit: 50 }, signal })).flows,
  );
  const traces = loaded.state === "ready" ? loaded.value : [];
  return (
    <div class="pickers">
      <Picker label="Left" side="left" chosen={left} traces={traces} />
      <Picker label="Right" side="right" chosen={right} traces={traces} />
    </div>
  );
}

interface PickerProps {
  readonly label: string;
  readonly side: "left" | "right";
  readonly chosen: string | undefined;
  readonly traces: readonly Summary[];
}

function Picker({ label, side, chosen, traces }: PickerProps) {
  const isListed = chosen === undefined || traces.some(({ traceId }) => traceId === chosen);
  return (
    <label class="field">
      <span>{label}</span>
      <select
        value={chosen ?? ""}
        onChange={({ currentTarget }) => replaceQuery({ [side]: currentTarget.value, step: 1 })}
      >
        <option value="">A recorded trace</option>
        {!isListed && <option value={chosen}>{chosen}</option>}
        {traces.map(({ traceId, operation, name, startedAt, error }) => (
          <option key={traceId} value={traceId}>
            {name ?? operation}, {new Date(startedAt).toLocaleTimeString()}
            {error ? `, ${error}` : ""}
          </option>
        ))}
      </select>
    </label>
  );
}
