import type { KeyKind } from "@keymesh/flow/model";

/** How a picture is shown: on light or dark paper, or as drawn by hand on a white board. */
export type ThemeName = "light" | "dark" | "hand";

/** Every colour of a picture by what it means. */
export interface Palette {
  readonly paper: string;
  readonly surface: string;
  readonly ink: string;
  readonly ink2: string;
  readonly ink3: string;
  readonly line: string;
  readonly line2: string;
  readonly accent: string;
  readonly good: string;
  readonly bad: string;
  readonly crypto: string;
  readonly cryptoInk: string;
  readonly wall: string;
  readonly wall2: string;
  readonly keyInk: string;
  readonly keys: Readonly<Record<KeyKind, string>>;
  readonly font: string;
}

const MONO = "'IBM Plex Mono', ui-monospace, 'SF Mono', Menlo, Consolas, monospace";

const light: Palette = {
  paper: "#f6f6f2",
  surface: "#ffffff",
  ink: "#15171c",
  ink2: "#454b57",
  ink3: "#5f6673",
  line: "#d9dad2",
  line2: "#b9bbb2",
  accent: "#1f3fbf",
  good: "#11693f",
  bad: "#b3261e",
  crypto: "#f5e9dd",
  cryptoInk: "#6d4317",
  wall: "#8a5a26",
  wall2: "#c79a66",
  keyInk: "#ffffff",
  keys: {
    KMSKey: "#4a5568",
    HBK: "#b4232f",
    EKT: "#9a4a08",
    DK: "#1659c7",
    DEK: "#7439c0",
    DomainKey: "#0b6653",
    WrappingKey: "#9b2374",
    AgreementKey: "#57620d",
    PublicKey: "#0a637f",
  },
  font: MONO,
};

/** The palettes, fully said: for pictures that stand alone. `styles/tokens.css` of the page says the same, held by a test. */
export const PALETTES: Readonly<Record<ThemeName, Palette>> = {
  light,
  dark: {
    paper: "#0e1116",
    surface: "#161a21",
    ink: "#eceef2",
    ink2: "#c2c7d1",
    ink3: "#98a0ae",
    line: "#2a303b",
    line2: "#434b59",
    accent: "#9db2ff",
    good: "#6fd6a0",
    bad: "#ff9d94",
    crypto: "#241b13",
    cryptoInk: "#e7bd8d",
    wall: "#b98349",
    wall2: "#5d4223",
    keyInk: "#0e1116",
    keys: {
      KMSKey: "#aab5c6",
      HBK: "#ff8a8f",
      EKT: "#ffb066",
      DK: "#7db2ff",
      DEK: "#c3a0ff",
      DomainKey: "#5fd8b8",
      WrappingKey: "#ff9ddb",
      AgreementKey: "#cddb6b",
      PublicKey: "#74d4ee",
    },
    font: MONO,
  },
  hand: {
    ...light,
    paper: "#fbfbf8",
    surface: "#fffffd",
    ink: "#1c2340",
    ink2: "#3b4262",
    ink3: "#575e7c",
    line: "#cfd2dd",
    line2: "#9aa0b5",
    accent: "#2138a8",
    crypto: "#fdf0dc",
    font: "'Patrick Hand', 'Segoe Print', 'Bradley Hand', cursive",
  },
};

/** The same colours as variables that whoever shows the picture sets: it changes its theme without being drawn anew. */
export const VARIABLES: Palette = {
  paper: "var(--paper)",
  surface: "var(--surface)",
  ink: "var(--ink)",
  ink2: "var(--ink-2)",
  ink3: "var(--ink-3)",
  line: "var(--line)",
  line2: "var(--line-2)",
  accent: "var(--accent)",
  good: "var(--good)",
  bad: "var(--bad)",
  crypto: "var(--crypto)",
  cryptoInk: "var(--crypto-ink)",
  wall: "var(--wall)",
  wall2: "var(--wall-2)",
  keyInk: "var(--key-ink)",
  keys: Object.fromEntries(
    Object.keys(light.keys).map((kind) => [kind, `var(--key-${kind})`]),
  ) as Palette["keys"],
  font: "var(--mono)",
};

/** A palette as the declarations of {@link VARIABLES}. */
export function declarations(palette: Palette): string {
  const names: readonly (readonly [string, string])[] = [
    ["paper", palette.paper],
    ["surface", palette.surface],
    ["ink", palette.ink],
    ["ink-2", palette.ink2],
    ["ink-3", palette.ink3],
    ["line", palette.line],
    ["line-2", palette.line2],
    ["accent", palette.accent],
    ["good", palette.good],
    ["bad", palette.bad],
    ["crypto", palette.crypto],
    ["crypto-ink", palette.cryptoInk],
    ["wall", palette.wall],
    ["wall-2", palette.wall2],
    ["key-ink", palette.keyInk],
    ...Object.entries(palette.keys).map(([kind, colour]) => [`key-${kind}`, colour] as const),
  ];
  return names.map(([name, value]) => `--${name}:${value};`).join("");
}
