import type { DomainKeyring } from "../domain/keyring.ts";
import { deriveFrameKeys, type FrameKeys, openFrame, sealFrame } from "./frame-keys.ts";
import { openSessionToken, type SessionValidity, sessionRefused } from "./session-token.ts";

/** Sessions one stream may have open at once; a host renews hourly, one for each region. */
const maxSessionsPerStream = 64;

interface StreamSession {
  readonly keys: FrameKeys;
  readonly validity: SessionValidity;
  lastSequence: number;
}

/** A frame opened, and how to answer it. */
export interface OpenedFrame {
  /** What the session's token says: for which region, and to which host it was granted. */
  readonly session: SessionValidity;
  readonly plaintext: Buffer;
  /** Seals the answer under the same sequence number, with the other direction's key. */
  seal(answer: Buffer): Buffer;
}

/**
 * The sessions of one stream, at the HSM's end. A frame opens only under the session its token carries, within its validity,
 * and with a sequence number above every earlier one: so nothing is carried out twice.
 */
export class StreamSessions {
  readonly #streamId: Buffer;
  readonly #keyringOf: (region: string) => DomainKeyring | undefined;
  readonly #sessions = new Map<string, StreamSession>();

  /** `streamId` is host nonce ‖ HSM nonce. */
  constructor(streamId: Buffer, keyringOf: (region: string) => DomainKeyring | undefined) {
    this.#streamId = streamId;
    this.#keyringOf = keyringOf;
  }

  /**
   * Opens a frame; "expired" when its session is past its validity and must be negotiated anew.
   * @throws ServiceError AccessDenied when it is not genuine.
   */
  open(
    frame: { readonly sessionToken: Buffer; readonly sequence: number; readonly sealed: Buffer },
    nowMs: number,
  ): OpenedFrame | "expired" {
    const { sessionToken, sequence, sealed } = frame;
    const session = this.#sessionOf(sessionToken, nowMs);
    if (nowMs > session.validity.notAfterMs) return "expired";
    if (!Number.isSafeInteger(sequence) || sequence <= session.lastSequence) throw sessionRefused();
    const plaintext = openFrame(session.keys.toHsm, sequence, sealed, sessionToken);
    if (!plaintext) throw sessionRefused();
    session.lastSequence = sequence;
    return {
      session: session.validity,
      plaintext,
      seal: (answer) => sealFrame(session.keys.fromHsm, sequence, answer, sessionToken),
    };
  }

  #sessionOf(sessionToken: Buffer, nowMs: number): StreamSession {
    const name = sessionToken.toString("latin1");
    const known = this.#sessions.get(name);
    if (known) return known;
    this.#dropExpired(nowMs);
    if (this.#sessions.size >= maxSessionsPerStream) throw sessionRefused();
    const { validity, sessionKey } = openSessionToken(sessionToken, this.#keyringOf);
    const session = {
      keys: deriveFrameKeys(sessionKey, this.#streamId),
      validity,
      lastSequence: 0,
    };
    sessionKey.fill(0);
    this.#sessions.set(name, session);
    return session;
  }

  /** Only what has expired may be forgotten: its frames are refused by their date, so none can be played again. */
  #dropExpired(nowMs: number): void {
    for (const [name, session] of this.#sessions) {
      if (nowMs > session.validity.notAfterMs) this.#sessions.delete(name);
    }
  }
}
