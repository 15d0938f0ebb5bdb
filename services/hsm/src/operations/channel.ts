import { ServiceError } from "@keymesh/errors";
import {
  answerEach,
  ByteWriter,
  grantSession,
  type HsmAnswer,
  type OpenedFrame,
  readCommands,
  type SessionValidity,
  StreamSessions,
  streamNonceBytes,
  writeAnswer,
} from "@keymesh/hsm-channel";
import type { hsmV1 } from "@keymesh/proto";
import type { Call } from "@keymesh/rpc";
import type { CryptoModule, Forgetful, HeldDomain } from "../domain/crypto-module.ts";
import { type RunOptions, runCommand } from "./run-command.ts";

export interface ChannelOptions extends RunOptions {
  readonly sessionValidityMs?: number;
}

type ToHsm = hsmV1.ToHsm__Output;
type FromHsm = hsmV1.FromHsm;

const NOT_READY: FromHsm = { refusal: { reason: "not-ready" } };
const TAMPERED: FromHsm = { refusal: { reason: "tampered" } };
const EXPIRED: FromHsm = { refusal: { reason: "session-expired" } };
const REFUSED: FromHsm = { refusal: { reason: "session-refused" } };

/**
 * A service host's stream: Open, then session requests and frames, each answered by one message: in order, but for a frame whose
 * work takes long and is done beside the others. What is not genuine is refused; what breaks the order ends the stream.
 */
export function channel(
  messages: AsyncIterable<ToHsm>,
  call: Pick<Call, "peer">,
  module: CryptoModule,
  options: ChannelOptions,
): AsyncIterable<FromHsm> {
  let stream: HostStream | undefined;
  const answer = (message: ToHsm): FromHsm | Promise<FromHsm> => {
    if (message.open && !stream) {
      const hsmNonce = module.random(streamNonceBytes);
      const { hostNonce } = message.open;
      if (hostNonce.length !== streamNonceBytes) throw outOfOrder();
      stream = new HostStream(Buffer.concat([hostNonce, hsmNonce]), call, module, options);
      return { opened: { hsmName: module.name, hsmNonce } };
    }
    if (message.session && stream) return stream.grant(message.session);
    if (message.frame && stream) return stream.answer(message.frame);
    throw outOfOrder();
  };
  return answerEach(messages, (message) => {
    const { exchange } = message;
    const answered = answer(message);
    return answered instanceof Promise
      ? answered.then((later) => ({ ...later, exchange }))
      : { ...answered, exchange };
  });
}

class HostStream implements Forgetful {
  readonly #id: Buffer;
  readonly #peer: Call["peer"];
  readonly #module: CryptoModule;
  readonly #options: ChannelOptions;
  /** Absent: wiped with the module. */
  #sessions: StreamSessions | undefined;
  readonly #writer = new ByteWriter(32_768);

  constructor(id: Buffer, call: Pick<Call, "peer">, module: CryptoModule, options: ChannelOptions) {
    this.#id = id;
    this.#peer = call.peer;
    this.#module = module;
    this.#options = options;
    this.#sessions = new StreamSessions(id, (region) => module.domain(region)?.keyring);
    module.onWipe(this);
  }

  /** What was said on this stream before may not be said again: it ends with the first message once the HSM may speak. */
  forget(): void {
    this.#sessions = undefined;
  }

  grant(request: hsmV1.SessionRequest__Output): FromHsm {
    const module = this.#module;
    if (module.isMute) return TAMPERED;
    this.#requireKept();
    const domain = module.domain(request.region);
    if (!domain) return NOT_READY;
    // The key in the domain's state says who signs; the certificate must say the same.
    if (this.#peer.kind !== "service" || this.#peer.name !== request.hostName) return REFUSED;
    const hosts = domain.state.operators.filter((operator) => operator.role === "service-host");
    return refusing(() => ({
      session: grantSession({
        member: {
          hostKey: (name) => hosts.find((host) => host.name === name)?.publicKey,
          keyring: domain.keyring,
          signingKey: module.signing.privateKey,
          domainToken: domain.token,
          enactment: domain.enactment,
        },
        request,
        streamId: this.#id,
        nowMs: this.#options.nowMs(),
        ...(this.#options.sessionValidityMs && { validityMs: this.#options.sessionValidityMs }),
        random: (bytes) => module.random(bytes),
      }),
    }));
  }

  answer(frame: hsmV1.Frame__Output): FromHsm | Promise<FromHsm> {
    if (this.#module.isMute) return TAMPERED;
    const sessions = this.#requireKept();
    return refusing(() => {
      const opened = sessions.open(frame, this.#options.nowMs());
      if (opened === "expired") return EXPIRED;
      try {
        const domain = this.#module.domain(opened.session.region);
        if (!domain) return NOT_READY;
        // Granted by another state of the domain, perhaps: one that has since let this host, or this key of it, go.
        if (!isServiceHost(domain, opened.session)) return EXPIRED;
        const answers = readCommands(opened.plaintext).map((command) =>
          runCommand(this.#module, domain, command, this.#options),
        );
        if (areDone(answers)) return this.#seal(answers, opened, frame.sequence);
        return Promise.all(answers).then((done) => this.#sealLater(done, opened, frame.sequence));
      } finally {
        opened.plaintext.fill(0);
      }
    });
  }

  /** What was done beside the rest goes out only if the HSM and the host are still what they were. */
  #sealLater(answers: readonly HsmAnswer[], opened: OpenedFrame, sequence: number): FromHsm {
    const domain = this.#module.domain(opened.session.region);
    if (this.#sessions && domain && isServiceHost(domain, opened.session)) {
      return this.#seal(answers, opened, sequence);
    }
    for (const { outcome } of answers) wipe(outcome);
    return NOT_READY;
  }

  /** Results are wiped once they are in the frame. */
  #seal(answers: readonly HsmAnswer[], opened: OpenedFrame, sequence: number): FromHsm {
    const writer = this.#writer;
    try {
      writer.u16(answers.length);
      for (const answer of answers) {
        writeAnswer(writer, answer);
        wipe(answer.outcome);
      }
      return { frame: { sequence, sealed: opened.seal(writer.view()) } };
    } finally {
      writer.wipe();
    }
  }

  #requireKept(): StreamSessions {
    if (this.#sessions) return this.#sessions;
    throw new ServiceError("ServiceUnavailable", "The stream is from before the HSM was wiped.");
  }
}

function areDone(answers: readonly (HsmAnswer | Promise<HsmAnswer>)[]): answers is readonly HsmAnswer[] {
  return !answers.some((answer) => answer instanceof Promise);
}

function wipe(outcome: HsmAnswer["outcome"]): void {
  if (outcome instanceof ServiceError) return;
  for (const field of outcome) field.fill(0);
}

function isServiceHost({ state }: HeldDomain, { hostName, hostKey }: SessionValidity): boolean {
  return state.operators.some(
    ({ role, name, publicKey }) => role === "service-host" && name === hostName && publicKey.equals(hostKey),
  );
}

/** A session that is not genuine is answered by one refusal; anything else ends the stream. */
function refusing<Answer>(work: () => Answer): Answer | FromHsm {
  try {
    return work();
  } catch (error) {
    if (error instanceof ServiceError && error.code === "AccessDenied") return REFUSED;
    throw error;
  }
}

function outOfOrder(): ServiceError {
  return new ServiceError("InvalidInput", "The stream's messages are out of order.");
}
