import { ServiceError } from "@keymesh/errors";
import { Drill } from "@keymesh/proto";
import { connect, type TlsIdentity } from "@keymesh/rpc";
import { everyAddress } from "./members.ts";
import type { Member } from "./mesh-health.ts";

const KILL_MS = 2_000;

/** Has one process of a member end at once; it leaves no answer. @throws ServiceError what it says when it will not */
export async function killMember(members: readonly Member[], name: string, tls: TlsIdentity): Promise<void> {
  const member = members.find((one) => one.name === name);
  const [address] = member ? await everyAddress(member) : [];
  if (address === undefined) return;
  const drill = connect(Drill, { address, server: name, tls, deadlineMs: KILL_MS });
  try {
    await drill.die({});
  } catch (error) {
    if (!(error instanceof ServiceError) || error.code !== "ServiceUnavailable") throw error;
  } finally {
    drill.close();
  }
}
