import { attribute, eventName } from "../attributes.ts";
import type { SpanEvent } from "../finished-span.ts";
import type { Attributes, KeyEvent } from "../types.ts";
import type { Moment } from "./moments.ts";
import type { SpanNode } from "./tree.ts";
import type { FlowStep, StoredFact } from "./types.ts";

/** A step before it has its number. */
export type Draft = Omit<FlowStep, "number" | "keys" | "stored"> & { keys: KeyEvent[]; stored: StoredFact[] };

/** The name of whoever calls from outside the mesh and tells no spans. */
export const outsideCaller = "caller";

/** What rpc calls peers that are no services. */
const outsiders = new Set(["", "principal", "operator"]);

/** Turns moments into steps: one per arrow, one per run of things a participant does by itself. */
export function draftSteps(
  moments: readonly Moment[],
  startUnixNanos: bigint,
  folded: ReadonlySet<string>,
): Draft[] {
  const drafts: Draft[] = [];
  for (const moment of moments) {
    const offsetMicros = Number((moment.time - startUnixNanos) / 1000n);
    if (moment.kind === "event") tell(drafts, moment.node, moment.event, offsetMicros);
    else drafts.push(arrow(moment.kind, moment.node, offsetMicros, folded));
  }
  return drafts;
}

function arrow(
  kind: "call" | "return",
  node: SpanNode,
  offsetMicros: number,
  folded: ReadonlySet<string>,
): Draft {
  const { span } = node;
  const [caller, callee] = endsOf(node, folded);
  const [from, to] = kind === "call" ? [caller, callee] : [callee, caller];
  const facts = attributesOf(node);
  const calleeWorld = span.kind === "client" && callee.startsWith("hsm") ? "crypto" : span.world;
  const callerWorld = node.parent?.span.world ?? "normal";
  const base = {
    kind,
    spanId: span.spanId,
    from,
    to,
    operation: span.name,
    world: kind === "call" ? calleeWorld : callerWorld,
    offsetMicros,
    keys: [],
    stored: [],
    ...text(facts, "keyId", attribute.keyId),
  };
  return kind === "call" ? { ...base, ...callFacts(facts) } : { ...base, ...returnFacts(node, facts) };
}

function callFacts(facts: Attributes): Partial<Draft> {
  const sentence = facts[attribute.decision];
  const requestBytes = facts[attribute.requestBytes];
  return {
    ...text(facts, "principal", attribute.principal),
    ...text(facts, "note", attribute.note),
    ...text(facts, "source", attribute.source),
    ...text(facts, "fault", attribute.fault),
    ...(typeof sentence === "string"
      ? { decision: { allowed: facts[attribute.allowed] !== false, sentence } }
      : {}),
    ...(typeof requestBytes === "number" ? { sizes: { requestBytes } } : {}),
  };
}

function returnFacts(node: SpanNode, facts: Attributes): Partial<Draft> {
  const responseBytes = facts[attribute.responseBytes];
  const error = node.span.error ?? facts[attribute.error] ?? facts["error.type"];
  return {
    ...(error === undefined ? {} : { error: String(error) }),
    ...(typeof responseBytes === "number" ? { sizes: { responseBytes } } : {}),
  };
}

/** A server's own words first, then what its caller said of the call. */
function attributesOf(node: SpanNode): Attributes {
  const caller =
    node.span.kind === "server" && node.parent?.span.kind === "client" ? node.parent.span : undefined;
  return { ...caller?.attributes, ...node.span.attributes };
}

function endsOf(node: SpanNode, folded: ReadonlySet<string>): [caller: string, callee: string] {
  const peer = node.span.attributes[attribute.peer];
  if (node.span.kind === "client") return [node.span.service, String(peer ?? "unknown")];
  if (node.parent) return [node.parent.span.service, node.span.service];
  const known =
    typeof peer === "string" && !outsiders.has(peer) && !peer.startsWith("arn:") && !folded.has(peer);
  return [known ? peer : outsideCaller, node.span.service];
}

function tell(drafts: Draft[], node: SpanNode, event: SpanEvent, offsetMicros: number): void {
  const fact = event.name === eventName.stored ? storedFact(event.attributes ?? {}) : undefined;
  if (!event.key && !fact) return;
  const last = drafts.at(-1);
  const { service, world, name, spanId } = node.span;
  const who = actorOf(service, event.key);
  const goesOn = last?.kind === "local" && last.from === who && last.spanId === spanId;
  const step: Draft = goesOn
    ? last
    : {
        kind: "local",
        spanId,
        from: who,
        to: who,
        operation: name,
        world,
        offsetMicros,
        keys: [],
        stored: [],
      };
  if (event.key) step.keys.push(event.key);
  if (fact) step.stored.push(fact);
  if (!goesOn) drafts.push(step);
}

/** Who did it: a service tells of its own part with an identity of its own, ebs-sim of the EC2 host. What is handed out, it hands out itself. */
function actorOf(service: string, key: KeyEvent | undefined): string {
  return key === undefined || key.act === "export" ? service : key.holder;
}

function storedFact(facts: Attributes): StoredFact | undefined {
  const what = facts[attribute.storedWhat];
  const where = facts[attribute.storedWhere];
  const bytes = facts[attribute.storedBytes];
  if (typeof what !== "string") return undefined;
  return {
    what,
    where: typeof where === "string" ? where : "storage",
    ...(typeof bytes === "number" ? { bytes } : {}),
  };
}

function text<Name extends string>(facts: Attributes, name: Name, key: string): { [N in Name]?: string } {
  const value = facts[key];
  return (value === undefined || value === "" ? {} : { [name]: String(value) }) as { [N in Name]?: string };
}
