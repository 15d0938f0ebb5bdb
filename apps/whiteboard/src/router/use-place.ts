import { useEffect, useState } from "preact/hooks";
import { hrefOf, type Place, placeOf } from "./location.ts";

/** The place now; renders again when it changes. */
export function usePlace(): Place {
  const [place, setPlace] = useState(() => placeOf(location.hash));
  useEffect(() => {
    const read = () => setPlace(placeOf(location.hash));
    addEventListener("hashchange", read);
    addEventListener(REPLACED, read);
    return () => {
      removeEventListener("hashchange", read);
      removeEventListener(REPLACED, read);
    };
  }, []);
  return place;
}

const REPLACED = "keymesh:replaced";

/** Goes to a place, with an entry in the history. */
export function go(path: readonly string[], query: Parameters<typeof hrefOf>[1] = {}): void {
  location.hash = hrefOf(path, query);
}

/** Changes the query of the place that is shown, without an entry in the history; undefined removes a member. */
export function replaceQuery(changes: Readonly<Record<string, string | number | undefined>>): void {
  const { path, query } = placeOf(location.hash);
  history.replaceState(null, "", hrefOf(path, { ...query, ...changes }));
  dispatchEvent(new Event(REPLACED));
}
