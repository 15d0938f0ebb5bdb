/** How a picture is laid out. */
export interface LayoutOptions {
  /** Pixels to fill, where the flow can; it takes more when it must. Default: what it takes at ease. */
  readonly width?: number;
  /** `compact`: signs without words, for narrow screens; the list of steps has the words. Default `full`. */
  readonly density?: "full" | "compact";
  /** Whether a lane for each key stands beside the sequence. Default true. */
  readonly lanes?: boolean;
  /** Fewer participants stay in view at the least of this width each; for tests of dense flows. */
  readonly minColumnWidth?: number;
}

/** Measures that follow from the density. */
export interface Measures {
  readonly gutter: number;
  readonly minColumn: number;
  readonly maxColumn: number;
  readonly wall: number;
  /** What an HSM's column takes at least: what it does with keys is told beside its line. */
  readonly minCrypto: number;
  /** What is added between the last participant of the normal world and the wall. */
  readonly atWall: number;
  readonly lane: number;
  readonly laneGap: number;
  readonly glyph: number;
  readonly text: number;
  readonly line: number;
  readonly hasWords: boolean;
  readonly headHeight: number;
}

export const FULL: Measures = {
  gutter: 40,
  minColumn: 74,
  maxColumn: 170,
  wall: 16,
  minCrypto: 222,
  atWall: 12,
  lane: 44,
  laneGap: 22,
  glyph: 9,
  text: 12,
  line: 25,
  hasWords: true,
  headHeight: 86,
};

export const COMPACT: Measures = {
  gutter: 24,
  minColumn: 42,
  maxColumn: 84,
  wall: 10,
  minCrypto: 84,
  atWall: 2,
  lane: 26,
  laneGap: 8,
  glyph: 8,
  text: 10,
  line: 21,
  hasWords: false,
  headHeight: 72,
};
