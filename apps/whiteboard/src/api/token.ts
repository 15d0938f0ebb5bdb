const STORED = "keymesh.token";

/** The admin token this tab was given; none on a mesh that wants none. */
export function adminToken(): string | undefined {
  return sessionStorage.getItem(STORED) ?? undefined;
}

/** Kept until the tab is closed. */
export function rememberToken(token: string): void {
  sessionStorage.setItem(STORED, token);
}

export function forgetToken(): void {
  sessionStorage.removeItem(STORED);
}

/**
 * Takes `#token=…` once, and the route behind it, `#token=…&/trace/…`, stays in the address: the token is neither shared with it nor kept
 * in the history.
 */
export function takeTokenFromUrl(): void {
  const [, escaped, route = "/"] = /^#token=([^&]{16,768})(?:&(\/.*))?$/.exec(location.hash) ?? [];
  if (escaped === undefined) return;
  try {
    rememberToken(decodeURIComponent(escaped));
  } catch {
    // Not an address that was made of a token: the page will ask.
  }
  history.replaceState(null, "", `${location.pathname}${location.search}#${route}`);
}
