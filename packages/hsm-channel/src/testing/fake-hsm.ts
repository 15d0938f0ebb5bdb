import { randomBytes } from "node:crypto";
import { Secret } from "@keymesh/envelope";
import type { ServiceError } from "@keymesh/errors";
import { signCommand } from "../domain/command.ts";
import { DomainKeyring } from "../domain/keyring.ts";
import { generateP384 } from "../domain/p384.ts";
import { dualControlRules } from "../domain/quorum.ts";
import type { DomainState } from "../domain/state.ts";
import { exportToken, tokenHash } from "../domain/token.ts";
import type { FromHsm, HsmLink, ToHsm } from "../fleet/link.ts";
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

/** One HSM's end of the channel. Each hook may be replaced by a test. */
export class FakeHsm implements HsmLink {
  readonly name: string;
  readonly commands: HsmCommand[] = [];
  opened = 0;
  frames = 0;
  answer: (command: HsmCommand) => FakeAnswer = () => [Buffer.from(this.name)];
  /** Before each frame: "refuse" it, "cut" the stream, or "stall" for ever. */
  onFrame: () => "answer" | "refuse" | "cut" | "stall" = () => "answer";
  readonly #member: GrantingMember;

  constructor(name: string, member: GrantingMember) {
    this.name = name;
    this.#member = member;
  }

  async *open(messages: AsyncIterable<ToHsm>, signal: AbortSignal): AsyncGenerator<FromHsm> {
    const hsmNonce = randomBytes(16);
    let streamId = Buffer.alloc(0);
    let sessions: StreamSessions | undefined;
    for await (const message of messages) {
      if (signal.aborted) throw new Error("cut");
      if (message.open) {
        this.opened++;
        streamId = Buffer.concat([message.open.hostNonce as Buffer, hsmNonce]);
        sessions = new StreamSessions(streamId, () => this.#member.keyring);
        yield { opened: { hsmName: this.name, hsmNonce } };
      } else if (message.session) {
        const request = message.session as Parameters<typeof grantSession>[0]["request"];
        const nowMs = Date.now();
        yield {
          session: grantSession({ member: this.#member, request, streamId, nowMs, random: randomBytes }),
        };
      } else if (message.frame && sessions) {
        this.frames++;
        const what = this.onFrame();
        if (what === "cut") throw new Error("the HSM died");
        if (what === "stall") await aborted(signal);
        yield what === "refuse" ? { refusal: { reason: "not-ready" } } : this.#run(sessions, message.frame);
      }
    }
  }

  close(): void {}

  #run(sessions: StreamSessions, message: ToHsm["frame"]): FromHsm {
    const frame = message as { sessionToken: Buffer; sequence: number; sealed: Buffer };
    const opened = sessions.open(frame, Date.now());
    if (opened === "expired") return { refusal: { reason: "session-expired" } };
    const commands = readCommands(opened.plaintext);
    const writer = new ByteWriter().u16(commands.length);
    for (const { command } of commands) {
      this.commands.push(command);
      writeAnswer(writer, { outcome: this.answer(command) });
    }
    const sealed = opened.seal(writer.view());
    return { frame: { sequence: frame.sequence, sealed, sessionToken: Buffer.alloc(0) } };
  }
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal.addEventListener("abort", () => reject(new Error("cut")), { once: true });
  });
}
