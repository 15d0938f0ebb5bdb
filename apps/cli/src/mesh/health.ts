import type { TlsIdentity } from "@keymesh/rpc";
import { checkServing } from "@keymesh/rpc";

/** What grpc.health.v1 of a member says: SERVING, NOT_SERVING, or UNREACHABLE within two seconds. */
export async function checkHealth(address: string, server: string, tls: TlsIdentity): Promise<string> {
  try {
    return (await checkServing({ address, server, tls, deadlineMs: 2_000 })) ? "SERVING" : "NOT_SERVING";
  } catch {
    return "UNREACHABLE";
  }
}
