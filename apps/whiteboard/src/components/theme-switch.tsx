import { useState } from "preact/hooks";
import { applyTheme, storedTheme, THEMES, type Theme } from "../theme/theme.ts";

/** Chooses the theme. */
export function ThemeSwitch() {
  const [theme, setTheme] = useState(storedTheme);
  const choose = (next: Theme) => {
    applyTheme(next);
    setTheme(next);
  };
  return (
    <label class="theme-switch">
      <span class="visually-hidden">Theme</span>
      <select value={theme} onChange={({ currentTarget }) => choose(currentTarget.value as Theme)}>
        {THEMES.map(({ name, title }) => (
          <option key={name} value={name}>
            {title}
          </option>
        ))}
      </select>
    </label>
  );
}
