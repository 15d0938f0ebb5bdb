import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { inBackgroundSpan } from "./background-span.ts";
import { currentSpan } from "./current-span.ts";
import type { FinishedSpan } from "./finished-span.ts";
import { beginCall } from "./outgoing-call.ts";
import { rateLimitedSampler } from "./sampler.ts";
import { parseTraceparent, unsampledTraceparent } from "./traceparent.ts";
import { createTracer, noopTracer } from "./tracer.ts";
import type { KeyEvent } from "./types.ts";

const always = rateLimitedSampler(Number.POSITIVE_INFINITY);
const never = rateLimitedSampler(0);
const wiped: KeyEvent = {
  kind: "DK",
  fingerprint: "0a1b2c3d",
  form: "plaintext",
  holder: "s3-sim",
  act: "wipe",
};

function recorder(sampler = always) {
  const spans: FinishedSpan[] = [];
  const sink = { accept: (span: FinishedSpan) => void spans.push(span), close: async () => {} };
  return { spans, tracer: createTracer({ service: "s3-sim", world: "normal", sampler, sink }) };
}

describe("createTracer", () => {
  test("an inner span is a child of the one it runs in, across awaits", async () => {
    const { spans, tracer } = recorder();
    await tracer.span({ name: "s3.PutObject", kind: "server" }, async () => {
      await sleep(1);
      await tracer.span({ name: "kms.GenerateDataKey", kind: "client" }, async () => {
        currentSpan()?.key(wiped);
      });
    });
    const [inner, outer] = spans as [FinishedSpan, FinishedSpan];
    expect(inner.parentSpanId).toBe(outer.spanId);
    expect(inner.traceId).toBe(outer.traceId);
    expect(inner.events[0]?.key).toEqual(wiped);
    expect(outer.parentSpanId).toBe("");
    expect(outer.endUnixNanos).toBeGreaterThan(outer.startUnixNanos);
  });

  test("a sampled traceparent is followed even when the sampler would not start a trace", async () => {
    const { spans, tracer } = recorder(never);
    const traceparent = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
    await tracer.span({ name: "kms.Decrypt", kind: "server", traceparent }, async (span) => {
      expect(parseTraceparent(span?.traceparent)?.traceId).toBe("4bf92f3577b34da6a3ce929d0e0e4736");
    });
    expect(spans[0]?.parentSpanId).toBe("00f067aa0ba902b7");
  });

  test("an unsampled traceparent is not recorded, nor is anything inside", async () => {
    const { spans, tracer } = recorder();
    await tracer.span({ name: "a", kind: "server", traceparent: unsampledTraceparent }, async (span) => {
      expect(span).toBeUndefined();
      expect(currentSpan()).toBeUndefined();
    });
    expect(spans).toEqual([]);
  });

  test("an unsampled call made inside a sampled one does not write into its trace", async () => {
    const { spans, tracer } = recorder();
    await tracer.span({ name: "a", kind: "server" }, async () => {
      await tracer.span({ name: "b", kind: "server", traceparent: unsampledTraceparent }, async () => {
        expect(currentSpan()).toBeUndefined();
      });
      expect(currentSpan()).toBeDefined();
    });
    expect(spans).toHaveLength(1);
  });

  test("a client call outside of any trace starts none", async () => {
    const { spans, tracer } = recorder();
    await tracer.span({ name: "storage.Get", kind: "client" }, async () => {});
    expect(spans).toEqual([]);
  });

  test("a span left over in a long-lived context is no parent", async () => {
    const { spans, tracer } = recorder();
    let later: (() => Promise<void>) | undefined;
    await tracer.span({ name: "a", kind: "server" }, async () => {
      const { AsyncResource } = await import("node:async_hooks");
      later = AsyncResource.bind(async () => {
        expect(currentSpan()).toBeUndefined();
        await tracer.span({ name: "b", kind: "client" }, async () => {});
      });
    });
    await later?.();
    expect(spans.map((span) => span.name)).toEqual(["a"]);
  });

  test("an error goes through, and its code into the span", async () => {
    const { spans, tracer } = recorder();
    const failure = Object.assign(new Error("secret text"), { code: "DisabledException" });
    await expect(
      tracer.span({ name: "a", kind: "server" }, async () => Promise.reject(failure)),
    ).rejects.toBe(failure);
    expect(spans[0]?.error).toBe("DisabledException");
    expect(JSON.stringify(spans[0], (_, v) => (typeof v === "bigint" ? 0 : v))).not.toContain("secret text");
  });

  test("an HSM's span is exported under the HSM's own name and world", () => {
    const { spans, tracer } = recorder();
    tracer.adopt({
      service: "hsm-1",
      world: "crypto",
      name: "hsm.GenerateDataKey",
      traceId: "4bf92f3577b34da6a3ce929d0e0e4736",
      spanId: "00f067aa0ba902b8",
      parentSpanId: "00f067aa0ba902b7",
      startUnixNanos: 1n,
      endUnixNanos: 2n,
      attributes: {},
      keys: [wiped],
    });
    expect(spans[0]).toMatchObject({ service: "hsm-1", world: "crypto", events: [{ key: wiped }] });
  });

  test("an outgoing call is a client span of the caller, closed once", async () => {
    const { spans, tracer } = recorder();
    expect(beginCall("Kms.Decrypt", {})).toBeUndefined();
    await tracer.span({ name: "a", kind: "server" }, async (span) => {
      const call = beginCall("Kms.Decrypt", { "keymesh.peer": "kms" });
      expect(call?.traceparent).not.toBe(span?.traceparent);
      call?.end(Object.assign(new Error(), { code: "DisabledException" }));
      call?.end();
    });
    expect(spans.map(({ name, kind, error }) => ({ name, kind, error }))).toEqual([
      { name: "Kms.Decrypt", kind: "client", error: "DisabledException" },
      { name: "a", kind: "server", error: undefined },
    ]);
    expect(spans[0]?.parentSpanId).toBe(spans[1]?.spanId);
  });

  test("background work is recorded to its end, after its call was answered", async () => {
    const { spans, tracer } = recorder();
    let work: Promise<void> | undefined;
    await tracer.span({ name: "ec2.CreateVolume", kind: "server" }, async () => {
      work = inBackgroundSpan("ec2.FinishCreation", async () => {
        await sleep(5);
        currentSpan()?.key(wiped);
      });
    });
    await work;
    expect(spans.map(({ name, events }) => [name, events.length])).toEqual([
      ["ec2.CreateVolume", 0],
      ["ec2.FinishCreation", 1],
    ]);
    expect(spans[1]?.parentSpanId).toBe(spans[0]?.spanId);
    expect(await inBackgroundSpan("x", async () => currentSpan() ?? "none")).toBe("none");
  });

  test("the noop tracer runs the call with no span", async () => {
    expect(await noopTracer.span({ name: "a", kind: "server" }, async (span) => span ?? "none")).toBe("none");
  });
});

describe("rateLimitedSampler", () => {
  test("starts its rate at once, then as the seconds go", () => {
    let now = 0;
    const sampler = rateLimitedSampler(20, () => now);
    const starts = () => Array.from({ length: 100 }, () => sampler.startsTrace()).filter(Boolean).length;
    expect(starts()).toBe(20);
    now = 500;
    expect(starts()).toBe(10);
    now = 60_000;
    expect(starts()).toBe(20);
  });
});
