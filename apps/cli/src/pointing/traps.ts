/** Something about an environment that can send a command to AWS itself, or keep it from the mesh. */
export interface Trap {
  readonly what: string;
  readonly remedy: string;
}

/** What of an environment stands between AWS clients and the mesh at `endpoint`. Never tells a secret. */
export function trapsIn(env: NodeJS.ProcessEnv, endpoint: string): Trap[] {
  return [
    ...ignoredEndpoints(env),
    ...otherEndpoints(env, endpoint),
    ...profiles(env),
    ...realKeys(env),
    ...otherRoads(env, endpoint),
  ];
}

function ignoredEndpoints({ AWS_IGNORE_CONFIGURED_ENDPOINT_URLS: ignored }: NodeJS.ProcessEnv): Trap[] {
  if (ignored?.toLowerCase() !== "true") return [];
  const name = "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS";
  return [
    { what: `${name}=true makes clients pass over AWS_ENDPOINT_URL and call AWS`, remedy: `unset ${name}` },
  ];
}

function otherEndpoints(env: NodeJS.ProcessEnv, endpoint: string): Trap[] {
  return Object.entries(env).flatMap(([name, value]) => {
    if (!/^AWS_ENDPOINT_URL(_\w+)?$/.test(name) || !value || isSamePlace(value, endpoint)) return [];
    const where = URL.parse(value)?.host ?? "what is no address";
    return [{ what: `${name} points at ${where}, not at the mesh`, remedy: `unset ${name}` }];
  });
}

function profiles(env: NodeJS.ProcessEnv): Trap[] {
  return ["AWS_PROFILE", "AWS_DEFAULT_PROFILE"].flatMap((name) =>
    env[name]
      ? [
          {
            what: `${name} is set: its credentials and settings may be those of AWS`,
            remedy: `unset ${name}`,
          },
        ]
      : [],
  );
}

/** Access key ids of AWS are 20 letters that begin with what they are; one letter of them is already too many to show. */
function realKeys({ AWS_ACCESS_KEY_ID: id = "", AWS_SESSION_TOKEN: token }: NodeJS.ProcessEnv): Trap[] {
  const traps: Trap[] = [];
  if (/^A[KS]IA[A-Z0-9]{12,}$/.test(id)) {
    traps.push({
      what: `AWS_ACCESS_KEY_ID looks like a key of AWS (${id.slice(0, 4)}…): without the mesh's endpoint it works there`,
      remedy: "set it to test, with the secret test",
    });
  }
  if (token) {
    traps.push({
      what: "AWS_SESSION_TOKEN is set: the mesh refuses a session it did not open",
      remedy: "unset AWS_SESSION_TOKEN, unless the session is the mesh's own",
    });
  }
  return traps;
}

function otherRoads(env: NodeJS.ProcessEnv, endpoint: string): Trap[] {
  const traps: Trap[] = [];
  for (const name of ["AWS_USE_FIPS_ENDPOINT", "AWS_USE_DUALSTACK_ENDPOINT"]) {
    if (env[name]?.toLowerCase() !== "true") continue;
    traps.push({ what: `${name}=true does not go with an endpoint of one's own`, remedy: `unset ${name}` });
  }
  const scheme = endpoint.startsWith("https:") ? "https_proxy" : "http_proxy";
  const proxy = [scheme, scheme.toUpperCase()].find((name) => env[name]);
  const host = URL.parse(endpoint)?.hostname ?? "";
  if (proxy !== undefined && !isSpared(env.no_proxy ?? env.NO_PROXY ?? "", host)) {
    traps.push({
      what: `${proxy} sends requests for the mesh to a proxy`,
      remedy: `add ${host} to NO_PROXY and no_proxy`,
    });
  }
  return traps;
}

function isSpared(noProxy: string, host: string): boolean {
  return noProxy
    .split(",")
    .map((each) => each.trim().toLowerCase())
    .some((each) => each === "*" || each === host || (each.startsWith(".") && host.endsWith(each)));
}

const loopback: ReadonlySet<string> = new Set(["127.0.0.1", "localhost", "[::1]"]);

function isSamePlace(text: string, endpoint: string): boolean {
  const [one, other] = [URL.parse(text), URL.parse(endpoint)];
  if (one === null || other === null) return false;
  const isSameHost =
    one.hostname === other.hostname || (isLoopbackName(one.hostname) && isLoopbackName(other.hostname));
  return isSameHost && one.port === other.port;
}

function isLoopbackName(name: string): boolean {
  return loopback.has(name) || name.endsWith(".localhost") || name === "localhost.localstack.cloud";
}
