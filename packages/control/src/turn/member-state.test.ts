import { ServiceError } from "@keymesh/errors";
import { Control } from "@keymesh/proto";
import { type Call, type Implementation, implement } from "@keymesh/rpc";
import { Gate } from "@keymesh/runtime";
import { describe, expect, test } from "vitest";
import { gatedDoor, gatedService, tooLate } from "./gated.ts";
import { type MemberParts, memberState } from "./member-state.ts";

type Handler = (request: object, call?: Partial<Call>) => Promise<Record<string, unknown>>;
const handlersOf = (implementation: Implementation) =>
  implementation.handlers as unknown as Readonly<Record<string, Handler>>;
const refused = (code: string) => expect.objectContaining({ code });
const soon = () => new Promise((resolve) => setImmediate(resolve));

const asked = { holder: "one", leaseMs: 600_000, patienceMs: 0, cuts: false };

function memberOf(parts: MemberParts) {
  const { hold, release, reset, reload, origins } = handlersOf(memberState(parts));
  return { hold: hold!, release: release!, reset: reset!, reload: reload!, origins: origins! };
}

describe("Hold", () => {
  test("lets nothing new in until the release, and says when nothing is inside any more", async () => {
    const gate = new Gate();
    const member = memberOf({ gate });
    const inside = Promise.withResolvers<void>();
    const running = gate.during(() => inside.promise, tooLate);
    expect(await member.hold(asked)).toEqual({ idle: false });
    inside.resolve();
    await running;
    expect(await member.hold(asked)).toEqual({ idle: true });
    let began = false;
    const waiting = gate.during(async () => {
      began = true;
    }, tooLate);
    await soon();
    expect(began).toBe(false);
    await member.release({ holder: "another" });
    expect(gate.isClosed).toBe(true);
    await member.release({ holder: "one" });
    await waiting;
  });

  test("cuts what does not end, where it is told to", async () => {
    const gate = new Gate();
    const inside = Promise.withResolvers<void>();
    const running = gate.during(() => inside.promise, tooLate, { cut: () => inside.resolve() });
    expect(await memberOf({ gate }).hold({ ...asked, cuts: true })).toEqual({ idle: true });
    await running;
  });

  test("is refused to another holder until the first is done, or its lease is over", async () => {
    const gate = new Gate();
    const member = memberOf({ gate });
    await member.hold(asked);
    await expect(member.hold({ ...asked, holder: "two" })).rejects.toEqual(refused("ConditionFailed"));
    await member.hold({ ...asked, leaseMs: 1 });
    await expect.poll(() => gate.isClosed, { timeout: 10_000 }).toBe(false);
    expect(await member.hold({ ...asked, holder: "two" })).toEqual({ idle: true });
  });

  test("waits for what goes on behind answered calls, no longer than it may", async () => {
    const settled = Promise.withResolvers<void>();
    const member = memberOf({ gate: new Gate(), settle: () => settled.promise });
    expect(await member.hold(asked)).toEqual({ idle: false });
    settled.resolve();
    expect(await member.hold(asked)).toEqual({ idle: true });
  });

  test("refuses what it is not asked for in its terms", async () => {
    const member = memberOf({});
    const longest = { ...asked, holder: "h".repeat(64), patienceMs: 0 };
    expect(await member.hold(longest)).toEqual({ idle: true });
    await member.release({ holder: longest.holder });
    for (const part of [
      { holder: "" },
      { holder: "h".repeat(65) },
      { holder: "a b" },
      { leaseMs: 0 },
      { leaseMs: 600_001 },
      { patienceMs: 60_001 },
    ])
      await expect(member.hold({ ...asked, ...part })).rejects.toEqual(refused("InvalidParameterValue"));
  });
});

describe("Reset, Reload, Origins", () => {
  test("go to the member's parts, checked", async () => {
    const calls: unknown[] = [];
    const member = memberOf({
      reset: async (accountId) => void calls.push(["reset", accountId]),
      reload: async (accountId) => void calls.push(["reload", accountId]),
      origins: async () => ({ hsm: ["b", "a"] }),
    });
    await member.reset({ accountId: "111122223333" });
    await member.reload({ accountId: "" });
    await member.reload({ accountId: "111122223333" });
    expect(calls).toEqual([
      ["reset", "111122223333"],
      ["reload", undefined],
      ["reload", "111122223333"],
    ]);
    for (const accountId of ["", "11112222333", "1111222233334", "a".repeat(12)])
      await expect(member.reset({ accountId })).rejects.toEqual(refused("InvalidParameterValue"));
    expect(await member.origins({})).toEqual({ origins: [{ name: "hsm", ids: ["b", "a"] }] });
  });

  test("are nothing to a member without such parts; only the gateway may ask", async () => {
    const member = memberOf({});
    expect(await member.reset({ accountId: "111122223333" })).toEqual({});
    expect(await member.reload({ accountId: "" })).toEqual({});
    expect(await member.origins({})).toEqual({ origins: [] });
    expect(memberState({}).accept).toEqual(["gateway"]);
  });
});

describe("what is behind a gate", () => {
  const call = (deadlineMs: number) => ({ deadlineMs }) as Call;

  test("calls of a service wait while it is closed, no longer than their callers do", async () => {
    const gate = new Gate();
    const applied = async () => ({ revision: 1 });
    const service = gatedService(gate, implement(Control, { applied }, { accept: ["gateway"] }));
    const handler = handlersOf(service).applied!;
    expect(await handler({}, call(Number.POSITIVE_INFINITY))).toEqual({ revision: 1 });
    gate.close();
    const patient = handler({}, call(Number.POSITIVE_INFINITY));
    await expect(handler({}, call(Date.now() - 1))).rejects.toEqual(refused("ServiceUnavailable"));
    gate.open();
    expect(await patient).toEqual({ revision: 1 });
    expect(service.accept).toEqual(["gateway"]);
  });

  test("a call that fails leaves the gate all the same", async () => {
    const gate = new Gate();
    const applied = async () => {
      throw new ServiceError("NotFound", "no");
    };
    const service = gatedService(gate, implement(Control, { applied }, { accept: ["gateway"] }));
    await expect(handlersOf(service).applied!({}, call(0))).rejects.toEqual(refused("NotFound"));
    expect(gate.inside).toBe(0);
  });

  test("a door's requests are cut by their connections", async () => {
    const gate = new Gate();
    const cut = Promise.withResolvers<void>();
    const destroyed: string[] = [];
    const door = gatedDoor(gate, () => cut.promise);
    const request = { body: { destroy: () => void destroyed.push("request") } };
    const answering = door(request, {
      destroy: () => {
        destroyed.push("response");
        cut.resolve();
      },
    });
    gate.close();
    gate.cut();
    await answering;
    expect(destroyed).toEqual(["request", "response"]);
  });
});
