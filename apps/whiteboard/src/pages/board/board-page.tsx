import type { PageProps } from "../page.ts";

export function BoardPage({ place }: PageProps) {
  return <h1>Board {place.path.join("/")}</h1>;
}
