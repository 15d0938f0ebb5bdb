import { randomBytes } from "node:crypto";
import { Secret } from "@keymesh/envelope";
import type { ServiceError } from "@keymesh/errors";
import { signCommand } from "../domain/command.ts";
import { DomainKeyring } from "../domain/keyring.ts";
import { generateP384 } from "../domain/p384.ts";
import { dualControlRules } from "../domain/quorum.ts";
import type { SensorName } from "../domain/sensors.ts";
import type { DomainState } from "../domain/state.ts";
import { exportToken, tokenHash } from "../domain/token.ts";
import type { FromHsm, HsmLink, HsmStatus, ToHsm } from "../fleet/link.ts";
import { answerEach } from "../session/answer-each.ts";
import { type GrantingMember, grantSession } from "../session/hsm-end.ts";
import { StreamSessions } from "../session/stream-sessions.ts";
import { writeAnswer } from "../wire/answers.ts";
import { ByteWriter } from "../wire/bytes.ts";
import { type HsmCommand, readCommands } from "../wire/commands.ts";

export const region = "us-east-1";

/** A domain whose HSMs do no cryptography of their own: they answer as a test tells them. */
export class FakeDomain {
  readonly host = { name: "kms", ...generateP384() };
  readonly operators = ["alice", "bob"].map((name) => ({ name, ...generateP384() }));
  readonly keyring = new DomainKeyring([{ id: randomBytes(16), key: new Secret(randomBytes(32)) }]);

  /** What `createHsmFleet` takes as its host. */
  get serviceHost() {
    const operators = this.operators.map(({ name, point }) => ({ name, publicKey: point }));
    return { name: this.host.name, privateKey: this.host.privateKey, operators };
  }

  /** A member with the evidence of its membership; `signers` enact it. */
  member(name: string, signers = this.operators): GrantingMember {
    const signing = generateP384();
    const agreement = generateP384();
    const state: DomainState = {
      region,
      epoch: 1,
      members: [{ name, kind: "online", signingKey: signing.point, agreementKey: agreement.point }],
      operators: this.operators.map((one) => ({
        name: one.name,
        role: "kms-operator",
        publicKey: one.point,
      })),
      rules: dualControlRules,
      domainKeyIds: this.keyring.ids,
    };
    const exporter = { name, signingKey: signing.privateKey };
    const domainToken = exportToken({ state, keyring: this.keyring, exporter, random: randomBytes });
    const lists = { members: [], operators: [], rules: [] };
    const command = {
      name: "enact-token",
      region,
      baseEpoch: 0,
      target: Buffer.alloc(0),
      expiresMs: 1,
    } as const;
    const keys = signers.map((one) => ({ name: one.name, key: one.privateKey }));
    return {
      hostKey: (host) => (host === "kms" ? this.host.point : undefined),
      keyring: this.keyring,
      signingKey: signing.privateKey,
      domainToken,
      enactment: signCommand({ ...command, ...lists, tokenHash: tokenHash(domainToken) }, keys),
    };
  }
}

export type FakeAnswer = readonly Buffer[] | ServiceError;

/** A message back, before it bears the number of its exchange. */
type Answer = Omit<FromHsm, "exchange">;

/** One HSM's end of the channel. Each hook may be replaced by a test. */
export class FakeHsm implements HsmLink {
  readonly name: string;
  readonly commands: HsmCommand[] = [];
  opened = 0;
  frames = 0;
  deaths = 0;
  readonly tripped: SensorName[] = [];
  answer: (command: HsmCommand) => FakeAnswer | Promise<FakeAnswer> = () => [Buffer.from(this.name)];
  /** Before each frame: "refuse" it, "cut" the stream, or "stall" for ever. */
  onFrame: () => "answer" | "refuse" | "cut" | "stall" = () => "answer";
  readonly #member: GrantingMember;

  constructor(name: string, member: GrantingMember) {
    this.name = name;
    this.#member = member;
  }

  async die(): Promise<void> {
    this.deaths++;
  }

  async *open(messages: AsyncIterable<ToHsm>, signal: AbortSignal): AsyncGenerator<FromHsm> {
    const hsmNonce = randomBytes(16);
    let streamId = Buffer.alloc(0);
    let sessions: StreamSessions | undefined;
    const answer = (message: ToHsm): Answer | Promise<Answer> => {
      if (signal.aborted) throw new Error("cut");
      if (message.open) {
        this.opened++;
        streamId = Buffer.concat([message.open.hostNonce as Buffer, hsmNonce]);
        sessions = new StreamSessions(streamId, () => this.#member.keyring);
        return { opened: { hsmName: this.name, hsmNonce } };
      }
      if (message.session) {
        const request = message.session as Parameters<typeof grantSession>[0]["request"];
        const nowMs = Date.now();
        return {
          session: grantSession({ member: this.#member, request, streamId, nowMs, random: randomBytes }),
        };
      }
      if (!message.frame || !sessions) throw new Error("out of order");
      this.frames++;
      const what = this.onFrame();
      if (what === "cut") throw new Error("the HSM died");
      if (what === "stall") return aborted(signal);
      if (what === "refuse") return { refusal: { reason: "not-ready" } };
      return this.#run(sessions, message.frame);
    };
    yield* answerEach(messages, (message) => numbered(answer(message), message.exchange as number));
  }

  async status(): Promise<HsmStatus> {
    return {
      name: this.name,
      state: "operational",
      domains: [],
      cachedHbks: 0,
      sensors: [],
      isReadmissionAsked: false,
    };
  }

  async trip(sensor: SensorName): Promise<void> {
    this.tripped.push(sensor);
  }

  async askReadmission(): Promise<void> {}

  close(): void {}

  #run(sessions: StreamSessions, message: ToHsm["frame"]): Answer | Promise<Answer> {
    const frame = message as { sessionToken: Buffer; sequence: number; sealed: Buffer };
    const opened = sessions.open(frame, Date.now());
    if (opened === "expired") return { refusal: { reason: "session-expired" } };
    const commands = readCommands(opened.plaintext).map(({ command }) => command);
    this.commands.push(...commands);
    const seal = (outcomes: readonly FakeAnswer[]): Answer => {
      const writer = new ByteWriter().u16(outcomes.length);
      for (const outcome of outcomes) writeAnswer(writer, { outcome });
      const sealed = opened.seal(writer.view());
      return { frame: { sequence: frame.sequence, sealed, sessionToken: Buffer.alloc(0) } };
    };
    const outcomes = commands.map((command) => this.answer(command));
    return outcomes.some((outcome) => outcome instanceof Promise)
      ? Promise.all(outcomes).then(seal)
      : seal(outcomes as FakeAnswer[]);
  }
}

function numbered(answer: Answer | Promise<Answer>, exchange: number): FromHsm | Promise<FromHsm> {
  if (answer instanceof Promise) return answer.then((answered) => ({ ...answered, exchange }));
  return { ...answer, exchange };
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal.addEventListener("abort", () => reject(new Error("cut")), { once: true });
  });
}
