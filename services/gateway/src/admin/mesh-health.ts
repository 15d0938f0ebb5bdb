import { checkReplicas, type TlsIdentity } from "@keymesh/rpc";

/** A member whose health the gateway tells; `name` is its own (`kms`), which its certificate carries. */
export interface Member {
  readonly name: string;
  /** `host:port`, or of each replica, separated by commas; a name stands for every replica it resolves to. */
  readonly address: string;
}

export type MemberHealth = "up" | "down";

/** What the members say of themselves. */
export interface Checked {
  /** A member is up when at least one of its replicas serves. */
  readonly services: Readonly<Record<string, MemberHealth>>;
  /** Of members with several replicas, each by its `host:port`. */
  readonly replicas: Readonly<Record<string, Readonly<Record<string, MemberHealth>>>>;
}

/** Who may be away without anybody's call failing: the mesh is ready without them. */
const GUESTS: ReadonlySet<string> = new Set(["caller"]);

/** Whether every member serves that the mesh cannot do without. */
export function isMeshUp(services: Checked["services"]): boolean {
  return Object.entries(services).every(([name, state]) => state === "up" || GUESTS.has(name));
}

export interface MeshHealth {
  /** What each member says of itself, at most {@link maxAgeMs} old. */
  check(): Promise<Checked>;
}

const deadlineMs = 1_000;
/** Whoever asks often gets the same good answer again: a page that polls must not become load on every member. */
const maxAgeMs = 500;

/** Asks each member's grpc.health.v1. That all is well is told again for a while; that it is not was true only when it was asked. */
export function meshHealth(
  members: readonly Member[],
  tls: TlsIdentity,
  nowMs: () => number = () => performance.now(),
): MeshHealth {
  let asked: { readonly atMs: number; readonly answer: Promise<Checked> } | undefined;
  return {
    async check() {
      const cameMs = nowMs();
      if (asked && cameMs - asked.atMs <= maxAgeMs) {
        const checked = await asked.answer;
        if (isMeshUp(checked.services)) return checked;
      }
      if (!asked || asked.atMs < cameMs) asked = { atMs: nowMs(), answer: askAll(members, tls) };
      return asked.answer;
    },
  };
}

async function askAll(members: readonly Member[], tls: TlsIdentity): Promise<Checked> {
  const services: Record<string, MemberHealth> = {};
  const replicas: Record<string, Record<string, MemberHealth>> = {};
  const ask = async ({ name, address }: Member) => {
    const states = await checkReplicas({ address, server: name, tls, deadlineMs });
    services[name] = stateOf([...states.values()].includes(true));
    if (states.size > 1)
      replicas[name] = Object.fromEntries([...states].map(([one, serves]) => [one, stateOf(serves)]));
  };
  await Promise.all(members.map(ask));
  const inOrder = Object.fromEntries(members.map(({ name }) => [name, services[name]!]));
  return { services: inOrder, replicas };
}

function stateOf(serves: boolean): MemberHealth {
  return serves ? "up" : "down";
}
