import { ServiceError } from "@keymesh/errors";
import { describe, expect, test } from "vitest";
import { Delivery } from "./delivery.ts";

const request = (id: string) => ({ eventId: id, record: Buffer.from("{}") });
const away = () => new ServiceError("ServiceUnavailable", "away");
const refused = { code: "ServiceUnavailable", message: "The call could not be recorded and was refused." };

/** A trail that answers with what it is told, in turn; then well. */
function trail(...failures: (Error | "hang")[]) {
  const seen: string[] = [];
  let isClosed = false;
  const rpc = {
    append: async ({ records }: { records?: readonly { readonly eventId?: string }[] }) => {
      seen.push((records ?? []).map(({ eventId }) => eventId).join("+"));
      const failure = failures.shift();
      if (failure === "hang") await new Promise(() => {});
      else if (failure) throw failure;
      const refused = (records ?? []).flatMap(({ eventId }, index) =>
        eventId === "bad" ? [{ index, code: "ValidationException", message: "bad" }] : [],
      );
      return { refused };
    },
    close: () => {
      isClosed = true;
    },
  };
  return { rpc, seen, isClosed: () => isClosed };
}

describe("delivery", () => {
  test("sends again, with the same id, what a trail that was away did not acknowledge", async () => {
    const { rpc, seen } = trail(away(), new ServiceError("DeadlineExceeded", "slow"));
    await new Delivery(rpc).deliver(request("a"));
    expect(seen).toEqual(["a", "a", "a"]);
  });

  test("gives up after its time, and the call is refused", async () => {
    const { rpc, seen } = trail(...Array.from({ length: 100 }, away));
    await expect(new Delivery(rpc, { giveUpAfterMs: 100 }).deliver(request("a"))).rejects.toMatchObject(
      refused,
    );
    expect(seen.length).toBeGreaterThan(1);
    expect(seen.length).toBeLessThan(10);
  });

  test("does not repeat what the trail refuses for good", async () => {
    const { rpc, seen } = trail(new ServiceError("AccessDenied", "not yours"));
    await expect(new Delivery(rpc).deliver(request("a"))).rejects.toMatchObject(refused);
    expect(seen).toEqual(["a"]);
  });

  test("refuses at once when too many records wait, by count and by bytes", async () => {
    const { rpc } = trail("hang", "hang");
    const delivery = new Delivery(rpc, { maxWaiting: 1 });
    void delivery.deliver(request("a"));
    await expect(delivery.deliver(request("b"))).rejects.toMatchObject(refused);
    await expect(new Delivery(rpc, { maxWaitingBytes: 1 }).deliver(request("c"))).rejects.toMatchObject(
      refused,
    );
  });

  test("takes all that waits along in one request; one that is refused holds up no other", async () => {
    const { rpc, seen } = trail();
    const delivery = new Delivery(rpc);
    const outcomes = await Promise.allSettled(["a", "bad", "b"].map((id) => delivery.deliver(request(id))));
    expect(seen).toEqual(["a+bad+b"]);
    expect(outcomes.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
  });

  test("has four requests under way at the most; the busier, the larger they get", async () => {
    const { rpc, seen } = trail();
    const delivery = new Delivery(rpc);
    const turn = () => new Promise((resolve) => setImmediate(resolve));
    const sending: Promise<void>[] = [];
    for (let i = 0; i < 20; i++) {
      sending.push(delivery.deliver(request(`r${i}`)));
      if (i % 5 === 4) await turn();
    }
    await Promise.all(sending);
    expect(seen.join("+").split("+")).toHaveLength(20);
    expect(seen.length).toBeLessThan(8);
  });

  test("closes after what is under way", async () => {
    const { rpc, isClosed } = trail(away());
    const delivery = new Delivery(rpc);
    const sending = delivery.deliver(request("a"));
    const closing = delivery.close();
    expect(isClosed()).toBe(false);
    await Promise.all([sending, closing]);
    expect(isClosed()).toBe(true);
  });
});
