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

/** Takes `#token=…` once and removes it from the address, so that it is neither shared with it nor kept in the history. */
export function takeTokenFromUrl(): void {
  const [, token] = /^#token=([\x21-\x7e]{16,256})$/.exec(location.hash) ?? [];
  if (token === undefined) return;
  rememberToken(token);
  history.replaceState(null, "", `${location.pathname}${location.search}#/`);
}
