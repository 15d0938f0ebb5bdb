/** Names beside `localhost` that always mean this machine: LocalStack's, which its tools use. */
const LOOPBACK_DOMAINS = ["localhost", "localhost.localstack.cloud"] as const;

/** Whether a host, without its port, is this machine itself: `127.0.0.1`, `[::1]`, `localhost`, `photos.s3.localhost`. */
export function isLoopbackHost(host: string): boolean {
  const name = host.toLowerCase().replace(/^\[|\]$/g, "");
  if (name === "::1" || /^127(\.\d{1,3}){3}$/.test(name)) return true;
  return LOOPBACK_DOMAINS.some((domain) => name === domain || name.endsWith(`.${domain}`));
}

/** The host of `host:port` or of a bare host. */
export function hostOf(address: string): string {
  return address.replace(/:\d{1,5}$/, "");
}
