import type { DomainState, Member, Operator } from "../domain/state.ts";
import type { CeremonyHsm } from "./operator-client.ts";

/** The members a domain shall have: the HSMs that answer with the keys they have now, those that don't, and every safe. */
export function desiredMembers(hsms: readonly CeremonyHsm[], known: readonly Member[]): Member[] {
  const online = hsms.map(
    ({ identity }): Member => ({
      name: identity.name,
      kind: "online",
      signingKey: identity.signingKey,
      agreementKey: identity.agreementKey,
    }),
  );
  const present = new Set(online.map((member) => member.name));
  const absent = known.filter((member) => member.kind === "online" && !present.has(member.name));
  const members = [...online, ...absent, ...known.filter((member) => member.kind === "offline")];
  for (const { identity } of hsms) {
    const safe = identity.offlineMember;
    if (!safe || members.some((member) => member.agreementKey.equals(safe.agreementKey))) continue;
    members.push({
      name: freeName(safe.name, members),
      kind: "offline",
      signingKey: Buffer.alloc(0),
      agreementKey: safe.agreementKey,
    });
  }
  return members;
}

/** The operators a domain shall have: its KMS operators as they are, and these service hosts. */
export function desiredOperators(known: readonly Operator[], hosts: readonly Operator[]): Operator[] {
  return [...known.filter((operator) => operator.role !== "service-host"), ...hosts];
}

/** Whether every HSM holds exactly this domain state and no other token of it. */
export function allHold(hsms: readonly CeremonyHsm[], region: string, token: Buffer): boolean {
  return hsms.every(({ identity }) =>
    identity.domains.some((domain) => domain.region === region && domain.token.equals(token)),
  );
}

/** The HSM whose domain of this region is at the highest epoch. */
export function newestLiving(
  hsms: readonly CeremonyHsm[],
  region: string,
): { hsm: CeremonyHsm; token: Buffer } | undefined {
  const living = hsms.flatMap((hsm) =>
    hsm.identity.domains.filter((domain) => domain.region === region).map((domain) => ({ hsm, domain })),
  );
  living.sort((a, b) => b.domain.epoch - a.domain.epoch);
  const newest = living[0];
  return newest && { hsm: newest.hsm, token: newest.domain.token };
}

/** An HSM that can open the safe of one of the domain's offline members. */
export function keeperOfSafe(hsms: readonly CeremonyHsm[], state: DomainState): CeremonyHsm | undefined {
  const offline = state.members.filter((member) => member.kind === "offline");
  return hsms.find(({ identity }) => {
    const safe = identity.offlineMember;
    return safe && offline.some((member) => member.agreementKey.equals(safe.agreementKey));
  });
}

function freeName(wanted: string, members: readonly Member[]): string {
  const taken = new Set(members.map((member) => member.name));
  for (let n = 1; ; n++) {
    const name = n === 1 ? wanted : `${wanted}-${n}`;
    if (!taken.has(name)) return name;
  }
}
