/** `GET fleet`. */
export interface Fleet {
  readonly regions: readonly { readonly region: string; readonly domain: Domain }[];
  readonly hsms: readonly Hsm[];
}

export type Domain =
  | { readonly state: "closed" }
  | {
      readonly state: "open";
      readonly version: number;
      readonly members: readonly { readonly name: string; readonly kind: "online" | "offline" }[];
      readonly operators: readonly { readonly name: string; readonly role: string }[];
      /** The active key's first. */
      readonly domainKeyIds: readonly string[];
    };

export interface Sensor {
  readonly name: string;
  readonly state: "normal" | "tripped";
  readonly trippedAt?: string;
}

export interface Hsm {
  readonly name: string;
  readonly state: "serving" | "tampered" | "away";
  readonly regions: readonly string[];
  readonly cachedHbks: number;
  readonly sensors: readonly Sensor[];
  readonly readmissionAsked?: boolean;
}

/** What each sensor is for; the mesh names them. */
export const SENSOR_WORDS: Readonly<Record<string, string>> = {
  mesh: "Somebody drills into the case: the wire mesh around it breaks",
  temperature: "Somebody cools it, so that memory keeps what it should lose",
  voltage: "Somebody makes its supply dip, so that it miscalculates",
  clock: "Somebody disturbs its clock",
  light: "Somebody opens the case: light falls in",
};

/** How a member of a domain is now: its kind, but for an HSM that does not serve. Pure. */
export function memberState(
  { name, kind }: { readonly name: string; readonly kind: "online" | "offline" },
  hsms: Fleet["hsms"],
): "online" | "offline" | "tampered with" | "away" {
  const state = hsms.find((hsm) => hsm.name === name)?.state;
  if (kind === "offline" || state === undefined || state === "serving") return kind;
  return state === "tampered" ? "tampered with" : "away";
}

/** Names of the HSMs among the members a flow passed through. Pure. */
export function hsmsAmong(services: readonly string[], fleet: Fleet): readonly string[] {
  const names = new Set(fleet.hsms.map(({ name }) => name));
  return services.filter((service) => names.has(service));
}
