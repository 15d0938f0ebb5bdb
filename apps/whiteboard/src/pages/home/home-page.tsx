import type { PageProps } from "../page.ts";

export function HomePage({ place }: PageProps) {
  return <h1>Home {place.path.join("/")}</h1>;
}
