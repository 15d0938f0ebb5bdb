import { useEffect, useState } from "preact/hooks";
import { shownTheme, THEME_CHANGED } from "./theme.ts";

/** The theme that is shown, now and when it changes. */
export function useShownTheme(): ReturnType<typeof shownTheme> {
  const [theme, setTheme] = useState(shownTheme);
  useEffect(() => {
    const read = () => setTheme(shownTheme());
    const system = matchMedia("(prefers-color-scheme: dark)");
    addEventListener(THEME_CHANGED, read);
    system.addEventListener("change", read);
    return () => {
      removeEventListener(THEME_CHANGED, read);
      system.removeEventListener("change", read);
    };
  }, []);
  return theme;
}
