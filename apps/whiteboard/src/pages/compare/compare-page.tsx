import type { PageProps } from "../page.ts";

export function ComparePage({ place }: PageProps) {
  return <h1>Compare {place.path.join("/")}</h1>;
}
