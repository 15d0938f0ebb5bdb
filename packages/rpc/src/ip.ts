/** The IP address in a peer's address as gRPC tells it: `127.0.0.1:40000`, `ipv4:127.0.0.1:40000`, `::1:40000`. */
export function ipOf(address: string): string {
  const bare = address.replace(/^ipv[46]:/, "");
  return bare.slice(0, Math.max(0, bare.lastIndexOf(":"))) || bare;
}
