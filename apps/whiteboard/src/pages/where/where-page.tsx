import type { PageProps } from "../page.ts";

export function WherePage({ place }: PageProps) {
  return <h1>Where {place.path.join("/")}</h1>;
}
