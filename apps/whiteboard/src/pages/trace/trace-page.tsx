import type { PageProps } from "../page.ts";

export function TracePage({ place }: PageProps) {
  return <h1>Trace {place.path.join("/")}</h1>;
}
