import { ServiceError } from "@keymesh/errors";
import { type controlV1, MemberState } from "@keymesh/proto";
import { connect, type RpcClient, type TlsIdentity } from "@keymesh/rpc";
import { everyAddress } from "../admin/members.ts";
import type { Member } from "../admin/mesh-health.ts";

type Types = NonNullable<(typeof MemberState)["types"]>;
type Client = RpcClient<Types["definition"], Types["handlers"]>;

/** One process of a member, as it takes part in an exchange of the mesh's state. */
export interface StateProcess {
  readonly name: string;
  readonly address: string;
  readonly state: Client;
}

/** Long enough for what a member does by itself; whoever asks gives less where it must be quick. */
const DEADLINE_MS = 60_000;

/** The members that keep state, or remember some. Connections are kept: a test suite resets between its tests. */
export class StateMembers {
  readonly #members: readonly Member[];
  readonly #tls: TlsIdentity;
  readonly #clients = new Map<string, Client>();

  constructor(members: readonly Member[], tls: TlsIdentity) {
    this.#members = members;
    this.#tls = tls;
  }

  /** Every process of these members, each replica too. */
  async processes(...names: readonly string[]): Promise<StateProcess[]> {
    const members = this.#members.filter(({ name }) => names.includes(name));
    const found = await Promise.all(
      members.map(async (member) =>
        (await everyAddress(member)).map((address) => ({
          name: member.name,
          address,
          state: this.#client(member.name, address),
        })),
      ),
    );
    return found.flat();
  }

  /** The origins that these members tell. @throws ServiceError ServiceUnavailable when one cannot be asked */
  async origins(...names: readonly string[]): Promise<controlV1.Origin[]> {
    const told = await Promise.all(
      names.map(async (name) => {
        const processes = await this.processes(name);
        if (processes.length === 0) throw new ServiceError("ServiceUnavailable", `The mesh has no ${name}.`);
        return await firstAnswer(processes, ({ state }) => state.origins({}));
      }),
    );
    return told.flatMap(({ origins }) => origins);
  }

  close(): void {
    for (const client of this.#clients.values()) client.close();
  }

  #client(server: string, address: string): Client {
    const key = `${server} ${address}`;
    let client = this.#clients.get(key);
    if (!client) {
      client = connect(MemberState, { address, server, tls: this.#tls, deadlineMs: DEADLINE_MS });
      this.#clients.set(key, client);
    }
    return client;
  }
}

/** What the first process answers that can be reached. @throws ServiceError */
export async function firstAnswer<T>(
  processes: readonly StateProcess[],
  ask: (process: StateProcess) => Promise<T>,
): Promise<T> {
  let failure: unknown;
  for (const process of processes) {
    try {
      return await ask(process);
    } catch (error) {
      if (!isAway(error)) throw error;
      failure = error;
    }
  }
  throw failure;
}

/** Whether a process is not there: it has nothing in memory, and learns what is stored when it comes up. */
export function isAway(error: unknown): boolean {
  return error instanceof ServiceError && error.code === "ServiceUnavailable";
}
