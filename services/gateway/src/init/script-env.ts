/** What a program needs of its surroundings to run. */
export interface Surroundings {
  readonly PATH?: string | undefined;
  readonly HOME?: string | undefined;
  readonly TMPDIR?: string | undefined;
  readonly LANG?: string | undefined;
  readonly TZ?: string | undefined;
}

/** The whole environment of a script: it points AWS clients at the mesh, as the root of the default account. */
export function scriptEnv(
  { PATH, HOME, TMPDIR, LANG, TZ }: Surroundings,
  listenAddress: string,
  region: string,
): Record<string, string> {
  const own = Object.entries({ PATH, HOME, TMPDIR, LANG, TZ });
  return {
    ...Object.fromEntries(own.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))),
    AWS_ENDPOINT_URL: `http://${reachable(listenAddress)}`,
    AWS_ACCESS_KEY_ID: "test",
    AWS_SECRET_ACCESS_KEY: "test",
    AWS_REGION: region,
    AWS_DEFAULT_REGION: region,
    // No client shall look for credentials anywhere else.
    AWS_EC2_METADATA_DISABLED: "true",
  };
}

/** Whoever listens on all addresses is found on this machine's own. */
function reachable(listenAddress: string): string {
  return listenAddress.replace(/^(0\.0\.0\.0|\[::\])(?=:)/, "127.0.0.1");
}
