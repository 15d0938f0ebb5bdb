import { ServiceError } from "@keymesh/errors";

const LETTERS = ["a", "b", "c"] as const;

/** The zones of a region; the mesh gives each three. */
export function zonesOf(region: string): readonly string[] {
  return LETTERS.map((letter) => `${region}${letter}`);
}

/** `use1-az1` for us-east-1a: the id that, unlike the name, means the same in every account. */
export function zoneIdOf(zone: string): string {
  const region = zone.slice(0, -1);
  const [area = "", direction = "", number = ""] = region.split("-");
  const short = direction.replace(/north|south|east|west|central/g, (word) => word[0]!).slice(0, 2);
  return `${area}${short}${number}-az${LETTERS.indexOf(zone.at(-1) as "a") + 1}`;
}

/** @throws ServiceError InvalidZone.NotFound */
export function checkZone(region: string, zone: string): string {
  if (!zonesOf(region).includes(zone))
    throw new ServiceError("InvalidZone.NotFound", `The zone '${zone}' does not exist.`);
  return zone;
}
