import { keyLabel } from "./narrate.ts";
import type { Flow, FlowStep, Participant } from "./types.ts";

/** The flow as a Mermaid sequence diagram, the two worlds as boxes. Text of the flow cannot break out of its line. */
export function toMermaid(flow: Flow): string {
  const ids = new Map(flow.participants.map(({ name }, i) => [name, `p${i}`]));
  const id = (name: string) => ids.get(name) ?? "p0";
  return [
    "sequenceDiagram",
    "  autonumber",
    ...box("rgba(120, 160, 220, 0.15)", "Normal world", worldOf(flow, "normal"), id),
    ...box("rgba(220, 120, 120, 0.20)", "Crypto world (HSM)", worldOf(flow, "crypto"), id),
    ...flow.steps.flatMap((step) => stepLines(step, id)),
    "",
  ].join("\n");
}

function worldOf(flow: Flow, world: Participant["world"]): Participant[] {
  return flow.participants.filter((participant) => participant.world === world);
}

function box(
  colour: string,
  title: string,
  members: readonly Participant[],
  id: (name: string) => string,
): string[] {
  if (members.length === 0) return [];
  const lines = members.map(({ name }) => `    participant ${id(name)} as ${plain(name)}`);
  return [`  box ${colour} ${title}`, ...lines, "  end"];
}

function stepLines(step: FlowStep, id: (name: string) => string): string[] {
  const keys = step.keys.map((key) => `${key.act} ${keyLabel(key)}`);
  const stored = step.stored.map((fact) => `at rest in ${fact.where}: ${fact.what}`);
  if (step.kind === "local") {
    return [`  ${id(step.from)}->>${id(step.to)}: ${plain([...keys, ...stored].join(", "))}`];
  }
  const arrow = step.kind === "call" ? "->>" : step.error ? "--x" : "-->>";
  const said = [step.error ? `${step.operation}: ${step.error}` : step.operation, ...keys].join(", ");
  const lines = [`  ${id(step.from)}${arrow}${id(step.to)}: ${plain(said)}`];
  if (step.decision) {
    const verdict = step.decision.allowed ? "allowed" : "denied";
    lines.push(`  Note over ${id(step.to)}: ${plain(`${verdict}: ${step.decision.sentence}`)}`);
  }
  return lines;
}

/** Mermaid ends a line at `;` and `#` begins an entity; control characters have no place in either. */
function plain(text: string): string {
  return text
    .replace(/[;#]/g, ",")
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ")
    .slice(0, 400);
}
