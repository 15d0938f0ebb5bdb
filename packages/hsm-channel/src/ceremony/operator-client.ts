import type { KeyObject } from "node:crypto";
import { ServiceError } from "@keymesh/errors";
import { HsmOperator, type hsmV1 } from "@keymesh/proto";
import { connect, type TlsIdentity } from "@keymesh/rpc";
import { type OperatorCommand, signCommand } from "../domain/command.ts";
import { tokenHash } from "../domain/token.ts";

/** An operator taking part in a ceremony, with the private key; the launcher holds two in demos. */
export interface CeremonyOperator {
  readonly name: string;
  /** P-384 */
  readonly key: KeyObject;
}

/** An HSM as a ceremony speaks with it. */
export interface CeremonyHsm {
  readonly address: string;
  readonly identity: hsmV1.IdentifyResponse__Output;
  execute(request: { signedCommand: Buffer; token: Buffer }): Promise<Buffer>;
}

/** The parts of a command its kind needs; the rest is empty. */
export type CommandParts = Pick<OperatorCommand, "name" | "baseEpoch"> &
  Partial<Pick<OperatorCommand, "members" | "operators" | "rules">>;

const callMs = 5_000;
const commandLifeMs = 300_000;
const NONE = Buffer.alloc(0);

/** The HSMs that answered, and those that did not. */
export interface MetHsms {
  readonly hsms: CeremonyHsm[];
  /** Those that are mute: they can be a member of nothing until they are re-admitted. */
  readonly tampered: CeremonyHsm[];
  /** Addresses. */
  readonly unreachable: string[];
  close(): void;
}

/** Asks every HSM who it is; those that do not answer are left out. The caller closes what it gets. */
export async function meetHsms(addresses: readonly string[], tls: TlsIdentity): Promise<MetHsms> {
  const clients = addresses.map((address) =>
    connect(HsmOperator, { address, server: "hsm", tls, deadlineMs: callMs }),
  );
  const met = await Promise.allSettled(clients.map((client) => client.identify({})));
  const hsms: CeremonyHsm[] = [];
  const tampered: CeremonyHsm[] = [];
  const unreachable: string[] = [];
  met.forEach((answer, i) => {
    const address = addresses[i] as string;
    const client = clients[i] as (typeof clients)[number];
    if (answer.status === "rejected") unreachable.push(address);
    else {
      const execute: CeremonyHsm["execute"] = async (request) => (await client.execute(request)).token;
      const group = answer.value.state === "mute" ? tampered : hsms;
      group.push({ address, identity: answer.value, execute });
    }
  });
  return {
    hsms,
    tampered,
    unreachable,
    close() {
      for (const client of clients) client.close();
    },
  };
}

/** One ceremony's operators, signing for one region. */
export class Quorum {
  readonly #region: string;
  readonly #operators: readonly CeremonyOperator[];
  readonly #nowMs: () => number;

  constructor(region: string, operators: readonly CeremonyOperator[], nowMs: () => number) {
    this.#region = region;
    this.#operators = operators;
    this.#nowMs = nowMs;
  }

  /** Has an HSM propose a new state; answers the exported token, which nobody has enacted yet. */
  async propose(hsm: CeremonyHsm, parts: CommandParts, token: Buffer = NONE): Promise<Buffer> {
    const target = hsm.identity.signingKey;
    return hsm.execute({ signedCommand: this.#sign(parts, target, token), token });
  }

  /** Has HSMs enact a token; answers the addresses of those that did not. @throws when none did. */
  async enact(hsms: readonly CeremonyHsm[], token: Buffer, baseEpoch: number): Promise<string[]> {
    const signedCommand = this.#sign({ name: "enact-token", baseEpoch }, NONE, token);
    const outcomes = await Promise.allSettled(hsms.map((hsm) => hsm.execute({ signedCommand, token })));
    const failed = outcomes.flatMap((outcome, i) =>
      outcome.status === "rejected"
        ? [{ address: (hsms[i] as CeremonyHsm).address, error: outcome.reason }]
        : [],
    );
    const first = failed[0];
    if (first && failed.length === hsms.length) throw first.error;
    return failed.map(({ address }) => address);
  }

  /** Has a tampered HSM begin anew; `nonce` names its tampering, `token` the domain whose operators sign. */
  async readmit(hsm: CeremonyHsm, nonce: Buffer, token: Buffer): Promise<void> {
    await hsm.execute({
      signedCommand: this.#sign({ name: "readmit-hsm", baseEpoch: 0 }, nonce, token),
      token,
    });
  }

  #sign(parts: CommandParts, target: Buffer, token: Buffer): Buffer {
    const command = {
      region: this.#region,
      target,
      expiresMs: this.#nowMs() + commandLifeMs,
      tokenHash: token.length > 0 ? tokenHash(token) : NONE,
      members: [],
      operators: [],
      rules: [],
      ...parts,
    };
    return signCommand(command, this.#operators);
  }
}

/** @throws ServiceError ServiceUnavailable when no HSM answered, or all that did were tampered with. */
export function requireSome({ hsms, tampered }: MetHsms, addresses: readonly string[]): void {
  if (hsms.length > 0) return;
  if (tampered.length > 0)
    throw new ServiceError(
      "ServiceUnavailable",
      `Every HSM that answers was tampered with: ${tampered.map(({ identity }) => identity.name).join(", ")}.`,
    );
  throw new ServiceError("ServiceUnavailable", `No HSM answers at ${addresses.join(", ")}.`);
}
