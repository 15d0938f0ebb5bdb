import { randomBytes } from "node:crypto";
import { ServiceError } from "@keymesh/errors";
import type { FakeHbk } from "./fake-hbk.ts";

/** Offers and replicas of the fake fleet. Both are only numbers here; what they stand for stays inside. */
export class FakeReplication {
  readonly #offers = new Map<string, { region: string }>();
  readonly #replicas = new Map<string, { offer: Buffer; hbk: FakeHbk }>();

  offer(region: string): Buffer {
    const offer = randomBytes(100);
    this.#offers.set(offer.toString("hex"), { region });
    return offer;
  }

  export(hbk: FakeHbk, offer: Buffer): Buffer {
    if (!this.#offers.has(offer.toString("hex"))) throw refused();
    const replica = randomBytes(100);
    this.#replicas.set(replica.toString("hex"), { offer: Buffer.from(offer), hbk });
    return replica;
  }

  accept(region: string, offer: Buffer, replica: Buffer): FakeHbk {
    const made = this.#replicas.get(replica.toString("hex"));
    const isForHere = this.#offers.get(offer.toString("hex"))?.region === region;
    if (made === undefined || !isForHere || !made.offer.equals(offer)) throw refused();
    return { ...made.hbk, region };
  }
}

function refused(): ServiceError {
  return new ServiceError("KMSInternalException", "An offer or replica does not verify.");
}
