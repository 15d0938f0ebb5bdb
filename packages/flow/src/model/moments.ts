import type { SpanEvent } from "../finished-span.ts";
import { clamp, type SpanForest, type SpanNode } from "./tree.ts";

/** One thing that happened: a call arriving, an answer leaving, or something a participant did. */
export type Moment =
  | { readonly kind: "call" | "return"; readonly node: SpanNode; readonly time: bigint }
  | { readonly kind: "event"; readonly node: SpanNode; readonly time: bigint; readonly event: SpanEvent };

/**
 * Everything in causal order: nothing before the call it belongs to nor after its return, and by time where that leaves the
 * order open. Equal times keep the order of the tree.
 */
export function momentsInOrder(forest: SpanForest): Moment[] {
  const moments: Moment[] = [];
  for (const root of forest.roots) visit(root, moments);
  return moments
    .map((moment, order) => ({ moment, order }))
    .sort((a, b) => compare(a.moment.time, b.moment.time) || a.order - b.order)
    .map(({ moment }) => moment);
}

/** An arrow is drawn for each server's span, and for a client's span whose server told nothing. */
export function isArrow(node: SpanNode): boolean {
  if (node.span.kind === "server") return true;
  return node.span.kind === "client" && !node.children.some((child) => child.span.kind === "server");
}

function visit(node: SpanNode, moments: Moment[]): void {
  const arrow = isArrow(node);
  if (arrow) moments.push({ kind: "call", node, time: calledAt(node) });
  const events = node.span.events.map((event) => ({
    event,
    time: clamp(event.timeUnixNanos + node.shift, node.start, node.end),
  }));
  let next = 0;
  const tellUntil = (time: bigint) => {
    while (next < events.length && events[next]!.time < time) {
      moments.push({ kind: "event", node, ...events[next]! });
      next += 1;
    }
  };
  for (const child of node.children) {
    tellUntil(child.start);
    visit(child, moments);
  }
  tellUntil(node.end + 1n);
  if (arrow) moments.push({ kind: "return", node, time: node.end });
}

/** When the caller called, where it tells: of two calls at once, the one that was made first may arrive last. */
function calledAt({ span, start, parent }: SpanNode): bigint {
  return span.kind === "server" && parent?.span.kind === "client" ? parent.start : start;
}

function compare(a: bigint, b: bigint): number {
  return a < b ? -1 : Number(a > b);
}
