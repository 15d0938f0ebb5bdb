import type { PageProps } from "../page.ts";
import { KeyList } from "./key-list.tsx";
import { OneKey } from "./one-key.tsx";
import "./key.css";

/** All keys; or the one the address names. */
export function KeyPage({ place: { path, query } }: PageProps) {
  const [, keyId] = path;
  return keyId === undefined ? <KeyList /> : <OneKey keyId={keyId} region={query.region} />;
}
