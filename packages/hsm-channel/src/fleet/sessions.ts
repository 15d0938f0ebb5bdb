import { type HostSession, negotiate, type ServiceHost } from "../session/host-end.ts";
import { sessionRefused } from "../session/session-token.ts";
import type { TrustedOperator } from "../session/trusted-member.ts";
import { type Lane, LaneDown } from "./lane.ts";

/** The fleet's sessions, one for each region: negotiated with whichever HSM is asked first, used with all of its domain. */
export class FleetSessions {
  readonly #host: ServiceHost;
  readonly #operators: readonly TrustedOperator[];
  readonly #sessions = new Map<string, Promise<HostSession>>();

  constructor(host: ServiceHost, operators: readonly TrustedOperator[]) {
    this.#host = host;
    this.#operators = operators;
  }

  /** The region's session, negotiated over `lane` if there is none. @throws LaneDown, ServiceError AccessDenied */
  get(region: string, lane: Lane): Promise<HostSession> {
    const known = this.#sessions.get(region);
    if (known) return known;
    const negotiated = this.#negotiate(region, lane);
    this.#sessions.set(region, negotiated);
    negotiated.catch(() => {
      if (this.#sessions.get(region) === negotiated) this.#sessions.delete(region);
    });
    return negotiated;
  }

  /** The region's session, if there is one. */
  async known(region: string): Promise<HostSession | undefined> {
    return await this.#sessions.get(region)?.catch(() => undefined);
  }

  /** Forgets a session an HSM no longer takes; the next frame negotiates. */
  async drop(session: HostSession): Promise<void> {
    const current = this.#sessions.get(session.region);
    if (current && (await current.catch(() => undefined)) === session) this.#sessions.delete(session.region);
    session.sessionKey.wipe();
  }

  async wipe(): Promise<void> {
    for (const negotiated of this.#sessions.values()) {
      (await negotiated.catch(() => undefined))?.sessionKey.wipe();
    }
    this.#sessions.clear();
  }

  async #negotiate(region: string, lane: Lane): Promise<HostSession> {
    const { stream } = lane;
    if (!stream) throw new LaneDown("not connected");
    const operators = this.#operators;
    const negotiation = negotiate({ region, host: this.#host, streamId: stream.id, operators });
    const answer = await lane.exchange({ session: negotiation.request });
    if (!answer.session) throw sessionRefused();
    return negotiation.accept(answer.session, stream.hsmName);
  }
}
