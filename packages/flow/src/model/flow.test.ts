import { describe, expect, test } from "vitest";
import { key, Recording } from "./fixtures/recording.ts";
import { s3PutSpans } from "./fixtures/s3-put.ts";
import { buildFlow, whereIs } from "./flow.ts";
import type { Flow, FlowStep } from "./types.ts";

const arrows = (flow: Flow) =>
  flow.steps
    .filter((step) => step.kind !== "local")
    .map((step) => `${step.from} ${step.kind === "call" ? "→" : "⇢"} ${step.to} ${step.operation}`);
const find = (flow: Flow, want: (step: FlowStep) => boolean) => flow.steps.find(want)!;

describe("the flow of an SSE-KMS PUT", () => {
  const spans = s3PutSpans();
  const flow = buildFlow(spans)!;
  const folded = buildFlow(spans, { fold: ["gateway"] })!;

  test("has every call and its return in causal order", () => {
    expect(arrows(flow)).toEqual([
      "caller → gateway s3.PutObject",
      "gateway → s3-sim s3.PutObject",
      "s3-sim → kms kms.GenerateDataKey",
      "kms → storage storage.Get",
      "storage ⇢ kms storage.Get",
      "kms → hsm-1 hsm.GenerateDataKey",
      "hsm-1 ⇢ kms hsm.GenerateDataKey",
      "kms ⇢ s3-sim kms.GenerateDataKey",
      "s3-sim → storage storage.PutBlob",
      "storage ⇢ s3-sim storage.PutBlob",
      "s3-sim → trail trail.Record",
      "trail ⇢ s3-sim trail.Record",
      "s3-sim ⇢ gateway s3.PutObject",
      "gateway ⇢ caller s3.PutObject",
    ]);
  });

  test("shows a fault on the call it disturbs, and the gateway when one struck there", () => {
    const story = (at: string) => {
      const recording = new Recording();
      recording.hop("gateway", "server", "PUT s3", "", (id) =>
        recording.call("gateway", "s3-sim", "s3.PutObject", id),
      );
      const marked = recording.spans.map((span) =>
        span.service === at && span.kind === (at === "gateway" ? "server" : span.kind)
          ? { ...span, attributes: { ...span.attributes, "keymesh.fault": "latency 5 ms (flt-1)" } }
          : span,
      );
      return buildFlow(marked, { fold: ["gateway"] })!;
    };
    const disturbed = story("s3-sim").steps.filter(({ fault }) => fault);
    expect(disturbed).toMatchObject([{ kind: "call", to: "s3-sim", fault: "latency 5 ms (flt-1)" }]);
    expect(arrows(story("gateway"))[0]).toBe("caller → gateway PUT s3");
  });

  test("comes out the same in whatever order the spans arrived", () => {
    expect(buildFlow([...spans].reverse())).toEqual(flow);
    expect(buildFlow([...spans, ...spans])).toEqual(flow);
  });

  test("shows the participants from the caller to the HSM", () => {
    expect(flow.participants.map(({ name }) => name)).toEqual([
      "caller",
      "gateway",
      "s3-sim",
      "kms",
      "storage",
      "trail",
      "hsm-1",
    ]);
    expect(flow.participants.at(-1)?.world).toBe("crypto");
  });

  test("without the gateway, its calls are the caller's own", () => {
    expect(arrows(folded)[0]).toBe("caller → s3-sim s3.PutObject");
    expect(arrows(folded)).toHaveLength(12);
    expect(folded.participants.map(({ name }) => name)).not.toContain("gateway");
  });

  test("carries keys on the arrows they travel by", () => {
    const toHsm = find(flow, (step) => step.kind === "call" && step.to === "hsm-1");
    expect(toHsm.keys.map((k) => `${k.act} ${k.kind} ${k.form}`)).toEqual([
      "export EKT wrapped",
      "import EKT wrapped",
    ]);
    const fromHsm = find(flow, (step) => step.kind === "return" && step.from === "hsm-1");
    expect(fromHsm.keys.map((k) => `${k.act} ${k.kind} ${k.form}`)).toEqual([
      "export DK wrapped",
      "export DK plaintext",
    ]);
    const toS3 = find(flow, (step) => step.kind === "return" && step.to === "s3-sim");
    expect(toS3.keys.map((k) => k.form)).toEqual(["plaintext", "wrapped"]);
  });

  test("tells the decision with the call it was made on", () => {
    const call = find(flow, (step) => step.kind === "call" && step.to === "kms");
    expect(call.decision).toEqual({
      allowed: true,
      sentence: "Allowed by statement EnableRoot of the key policy",
    });
    expect(call.keyId).toContain(":key/1234abcd");
  });

  test("knows the wrapped data key for the plaintext one it contains", () => {
    const lanes = flow.lanes.filter((lane) => lane.kind === "DK");
    expect(lanes).toHaveLength(1);
    expect(lanes[0]).toMatchObject({ fingerprint: "dddddddd", wrappedFingerprints: ["eeeeeeee"] });
  });

  test("the HBK is in clear only in the HSM, and only between unwrap and wipe", () => {
    const hbk = flow.lanes.find((lane) => lane.kind === "HBK")!;
    expect(hbk.moments.map((moment) => moment.holder)).toEqual(["hsm-1", "hsm-1"]);
    expect(hbk.presence.flat()).toEqual([]);
  });

  test("says where each key is at any step", () => {
    const encrypting = flow.steps.findIndex((step) => step.kind === "local" && step.from === "s3-sim");
    const dk = whereIs(flow, encrypting + 1).find(({ lane }) => lane.kind === "DK")!;
    expect(dk.at).toContainEqual({ holder: "s3-sim", form: "plaintext" });
  });

  test("knows that the record lay in storage before the first step, and no key was in clear", () => {
    expect(whereIs(flow, 1).map(({ lane, at }) => [lane.kind, ...at])).toEqual([
      ["KMSKey", { holder: "storage", form: "record" }],
    ]);
  });

  test("knows an HBK that an HSM still held: it was in clear from the start", () => {
    const recording = new Recording();
    recording.call("kms", "hsm-1", "Hsm.Decrypt", "", (_hsm, say) =>
      say(key("hsm-1", "use", "HBK", "bbbbbbbb", "plaintext")),
    );
    expect(whereIs(buildFlow(recording.spans)!, 1)[0]!.at).toEqual([{ holder: "hsm-1", form: "plaintext" }]);
  });

  test("leaves ciphertext and the wrapped data key in storage, and nothing in clear", () => {
    expect(flow.atRest.stored).toEqual([
      { what: "object ciphertext", where: "storage", bytes: 52_430_000 },
      { what: "encrypted data key", where: "storage", bytes: 184 },
    ]);
    expect(flow.atRest.inClear).toEqual([]);
    expect(flow.atRest.wrapped.map(({ kind, holder, form }) => `${kind} ${form} @ ${holder}`)).toEqual([
      "KMSKey record @ storage",
      "DK wrapped @ storage",
    ]);
  });
});

describe("a key that arrives", () => {
  test("came with the call, not with an answer of one who has no keys", () => {
    const r = new Recording();
    r.call("s3-sim", "kms", "Kms.Decrypt", "", (kms, say) => {
      r.call("kms", "identity", "Identity.PublicKeys", kms);
      say(key("kms", "import", "DK", "eeeeeeee", "wrapped"));
    });
    const carriers = buildFlow(r.spans)!.steps.filter(({ keys }) => keys.length > 0);
    expect(carriers.map(({ from, to }) => `${from} → ${to}`)).toEqual(["s3-sim → kms"]);
  });
});

describe("a key that leaves", () => {
  const spans = () => {
    const r = new Recording();
    r.call("s3-sim", "kms", "Kms.GenerateDataKey", "", (kms, say) => {
      say(key("kms", "export", "DK", "dddddddd", "plaintext"));
      say(key("storage", "export", "EKT", "cccccccc", "wrapped"));
      r.call("kms", "trail", "Trail.Append", kms);
      r.call("kms", "storage", "Storage.Write", kms);
    });
    return r.spans;
  };
  const keysOn = (kind: string, from: string, to: string) =>
    find(buildFlow(spans())!, (step) => step.kind === kind && step.from === from && step.to === to).keys;

  test("goes with the answer, not with a call in between that has nothing to do with it", () => {
    expect(keysOn("call", "kms", "trail")).toEqual([]);
    expect(keysOn("return", "kms", "s3-sim")).toMatchObject([{ kind: "DK", form: "plaintext" }]);
  });

  test("goes with the call to the holder it is exported to", () => {
    expect(keysOn("call", "kms", "storage")).toMatchObject([{ kind: "EKT" }]);
  });

  test("stays a remark where the call to its holder was not recorded", () => {
    const flow = buildFlow(spans().filter(({ name }) => name !== "Storage.Write"))!;
    expect(flow.steps.find(({ kind }) => kind === "local")?.keys).toMatchObject([
      { kind: "EKT", holder: "storage" },
    ]);
  });
});

describe("buildFlow", () => {
  test("a forgotten wipe shows as a key left in clear", () => {
    const r = new Recording();
    r.call("caller", "s3-sim", "s3.PutObject", "", (_, say) => {
      say(key("s3-sim", "use", "DK", "dddddddd", "plaintext"));
    });
    expect(buildFlow(r.spans)?.atRest.inClear).toEqual([
      { kind: "DK", fingerprint: "dddddddd", holder: "s3-sim", form: "plaintext" },
    ]);
  });

  test("a callee whose clock is an hour off still lies inside its call", () => {
    const hour = 3_600_000_000_000n;
    const skewed = s3PutSpans().map((span) =>
      span.service === "kms"
        ? { ...span, startUnixNanos: span.startUnixNanos - hour, endUnixNanos: span.endUnixNanos - hour }
        : span,
    );
    const withEventsToo = skewed.map((span) =>
      span.service === "kms"
        ? { ...span, events: span.events.map((e) => ({ ...e, timeUnixNanos: e.timeUnixNanos - hour })) }
        : span,
    );
    const shape = (flow: Flow) =>
      flow.steps.map(({ kind, from, to, operation, keys }) => [kind, from, to, operation, keys]);
    expect(shape(buildFlow(withEventsToo)!)).toEqual(shape(buildFlow(s3PutSpans())!));
  });

  test("what a participant does after its answer comes after it", () => {
    const r = new Recording();
    let creation = "";
    r.call("caller", "ebs-sim", "ec2.CreateVolume", "", (id) => {
      creation = id;
    });
    r.hop("ebs-sim", "internal", "ec2.FinishCreation", creation, (id, say) => {
      r.call("ebs-sim", "kms", "Kms.GenerateDataKeyWithoutPlaintext", id);
      say(key("storage", "export", "DK", "eeeeeeee", "wrapped"));
    });
    const [create, finish] = [r.spans.find(({ spanId }) => spanId === creation)!, r.spans.at(-1)!];
    const overlapping = r.spans.map((span) =>
      span === finish ? { ...finish, startUnixNanos: create.startUnixNanos } : span,
    );
    expect(arrows(buildFlow(overlapping)!)).toEqual([
      "caller → ebs-sim ec2.CreateVolume",
      "ebs-sim ⇢ caller ec2.CreateVolume",
      "ebs-sim → kms Kms.GenerateDataKeyWithoutPlaintext",
      "kms ⇢ ebs-sim Kms.GenerateDataKeyWithoutPlaintext",
    ]);
  });

  test("spans without their parent are drawn and counted", () => {
    const spans = s3PutSpans().filter((span) => !(span.service === "kms" && span.kind === "server"));
    const flow = buildFlow(spans)!;
    expect(flow.orphanSpans).toBe(2);
    expect(arrows(flow)).toContain("kms → hsm-1 hsm.GenerateDataKey");
  });

  test("spans that are each other's parents end nowhere but are drawn", () => {
    const [span] = s3PutSpans().filter(({ service }) => service === "trail");
    const other = { ...span!, spanId: "00000000000000ff", parentSpanId: span!.spanId };
    const flow = buildFlow([{ ...span!, parentSpanId: other.spanId }, other])!;
    expect(arrows(flow)).toHaveLength(4);
  });

  test("a call nobody answered for is drawn to the peer it was made to", () => {
    const r = new Recording();
    r.hop("kms", "client", "hsm.Encrypt", "", () => {}, { "keymesh.peer": "hsm-2" }, "ServiceUnavailable");
    const flow = buildFlow(r.spans)!;
    expect(flow.steps).toMatchObject([
      { kind: "call", from: "kms", to: "hsm-2", world: "crypto" },
      { kind: "return", from: "hsm-2", to: "kms", world: "normal", error: "ServiceUnavailable" },
    ]);
  });

  test("there is no flow of no spans", () => {
    expect(buildFlow([])).toBeUndefined();
  });
});
