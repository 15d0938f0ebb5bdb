/** The offline page's content security policy: its own script and style by their digests (held by a test), and nothing else. */
export const OFFLINE_POLICY =
  "default-src 'none'; script-src 'sha256-rAMJwANfYV2aM17Hhf3MoV1UZ/GNBczOIQlwfn/zbd4='; style-src 'sha256-bmjzp/7zA16sxAzGy4spdZKsJv94xcTPHQasfafR9Hs='; base-uri 'none'; form-action 'none'";
