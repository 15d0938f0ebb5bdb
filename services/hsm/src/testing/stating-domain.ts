import { randomBytes } from "node:crypto";
import { Secret } from "@keymesh/envelope";
import {
  DomainKeyring,
  type DomainState,
  dualControlRules,
  exportToken,
  generateP384,
  type Member,
  signCommand,
  tokenHash,
} from "@keymesh/hsm-channel";
import type { StatingMember } from "../domain/replication/member-statement.ts";

export type TestOperator = ReturnType<typeof makeOperator>;

export function makeOperator(name: string) {
  return { name, ...generateP384() };
}

/** One region's domain with its keys and operators, and members that can prove themselves; no HSM runs. */
export class StatingDomain {
  readonly region: string;
  readonly keyring = new DomainKeyring([{ id: randomBytes(16), key: new Secret(randomBytes(32)) }]);
  readonly operators: readonly TestOperator[];

  constructor(region: string, operators: readonly TestOperator[]) {
    this.region = region;
    this.operators = operators;
  }

  /** Its region and the operators it trusts, as its HSMs read what others state. */
  get reader() {
    return {
      region: this.region,
      operators: this.operators.map(({ name, point }) => ({ name, publicKey: point })),
    };
  }

  /** A member enacted by `signers`; `others` are listed beside it. */
  member(hsmName: string, signers = this.operators, others: readonly Member[] = []): StatingMember {
    const signing = generateP384();
    const agreementKey = generateP384().point;
    const self = { name: hsmName, kind: "online", signingKey: signing.point, agreementKey } as const;
    const state: DomainState = {
      region: this.region,
      epoch: 1,
      members: [self, ...others],
      operators: this.operators.map(({ name, point }) => ({ name, role: "kms-operator", publicKey: point })),
      rules: dualControlRules,
      domainKeyIds: this.keyring.ids,
    };
    const exporter = { name: hsmName, signingKey: signing.privateKey };
    const domainToken = exportToken({ state, keyring: this.keyring, exporter, random: randomBytes });
    const enactment = signCommand(
      {
        name: "enact-token",
        region: this.region,
        baseEpoch: 0,
        target: Buffer.alloc(0),
        expiresMs: 1,
        tokenHash: tokenHash(domainToken),
        members: [],
        operators: [],
        rules: [],
      },
      signers.map(({ name, privateKey }) => ({ name, key: privateKey })),
    );
    return { region: this.region, hsmName, signingKey: signing.privateKey, domainToken, enactment };
  }
}
