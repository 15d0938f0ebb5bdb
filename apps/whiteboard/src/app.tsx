import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import { onTokenWanted } from "./api/client.ts";
import { Shell } from "./components/shell.tsx";
import { TokenDialog } from "./components/token-dialog.tsx";
import { useKeys } from "./keyboard/use-keys.ts";
import { PAGES } from "./pages/index.ts";
import type { PageProps } from "./pages/page.ts";
import { go, usePlace } from "./router/use-place.ts";

/** The whole page: the shell around whichever page the address names. */
export function App() {
  const place = usePlace();
  const name = place.path[0] ?? "";
  const page = PAGES.find((one) => one.name === name);
  const [shown, setShown] = useState<{ name: string; Content: ComponentType<PageProps> }>();
  const [wantsToken, setWantsToken] = useState(false);
  const [round, setRound] = useState(0);
  useEffect(() => onTokenWanted(() => setWantsToken(true)), []);
  useEffect(() => {
    let isCurrent = true;
    document.title = page && page.name !== "" ? `${page.title} · Keymesh` : "Keymesh";
    page?.load().then((Content) => isCurrent && setShown({ name, Content }));
    return () => {
      isCurrent = false;
    };
  }, [name]);
  // The board goes there with its own flow.
  useKeys({ p: name === "board" ? undefined : () => go(["practice"]) });
  const Content = shown?.name === name ? shown.Content : undefined;
  return (
    <Shell current={name} isLocked={wantsToken}>
      {!page && (
        <>
          <h1>There is no such page</h1>
          <p>
            <a href="#/">All flows</a>
          </p>
        </>
      )}
      {page && Content && <Content key={`${place.path.join("/")}#${round}`} place={place} />}
      {wantsToken && (
        <TokenDialog
          onGiven={() => {
            setWantsToken(false);
            setRound(round + 1);
          }}
        />
      )}
    </Shell>
  );
}
