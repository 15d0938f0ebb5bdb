import { checkServing, type TlsIdentity } from "@keymesh/rpc";

/** A member whose health the gateway tells; `name` is its own (`kms`), which its certificate carries. */
export interface Member {
  readonly name: string;
  readonly address: string;
}

export type MemberHealth = "up" | "down";

export interface MeshHealth {
  /** What each member says of itself, at most {@link maxAgeMs} old. */
  check(): Promise<Readonly<Record<string, MemberHealth>>>;
}

const deadlineMs = 1_000;
/** Whoever asks often gets the same answer again: a page that polls must not become load on every member. */
const maxAgeMs = 500;

/** Asks each member's grpc.health.v1. */
export function meshHealth(
  members: readonly Member[],
  tls: TlsIdentity,
  nowMs: () => number = () => performance.now(),
): MeshHealth {
  let asked: { readonly atMs: number; readonly answer: Promise<Record<string, MemberHealth>> } | undefined;
  return {
    check() {
      const atMs = nowMs();
      if (asked === undefined || atMs - asked.atMs > maxAgeMs) asked = { atMs, answer: askAll(members, tls) };
      return asked.answer;
    },
  };
}

async function askAll(members: readonly Member[], tls: TlsIdentity): Promise<Record<string, MemberHealth>> {
  const answers = await Promise.all(
    members.map(async ({ name, address }): Promise<[string, MemberHealth]> => {
      try {
        return [name, (await checkServing({ address, server: name, tls, deadlineMs })) ? "up" : "down"];
      } catch {
        return [name, "down"];
      }
    }),
  );
  return Object.fromEntries(answers);
}
