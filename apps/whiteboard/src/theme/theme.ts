/** `system`: light or dark as the system is. `hand`: drawn by hand, on a white board. */
export type Theme = "system" | "light" | "dark" | "hand";

export const THEMES: readonly { readonly name: Theme; readonly title: string }[] = [
  { name: "system", title: "System" },
  { name: "light", title: "Light" },
  { name: "dark", title: "Dark" },
  { name: "hand", title: "Hand-drawn" },
];

const STORED = "keymesh.theme";

/** What the visitor chose last. */
export function storedTheme(): Theme {
  const stored = localStorage.getItem(STORED);
  return THEMES.find(({ name }) => name === stored)?.name ?? "system";
}

/** Shows the page in a theme and keeps the choice. */
export function applyTheme(theme: Theme): void {
  localStorage.setItem(STORED, theme);
  document.documentElement.dataset.theme = theme;
  dispatchEvent(new Event(THEME_CHANGED));
}

export const THEME_CHANGED = "keymesh:theme";

/** The theme that is shown now. */
export function shownTheme(): "light" | "dark" | "hand" {
  const { theme } = document.documentElement.dataset;
  if (theme === "light" || theme === "dark" || theme === "hand") return theme;
  return matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}
