import type { KeyKind } from "@keymesh/flow/model";

/** What a shape stands for; decides how it is painted (`paint/style.ts`). */
export type Role =
  | "band-normal"
  | "band-crypto"
  | "band-title"
  | "band-title-crypto"
  | "wall"
  | "wall-brick"
  | "wall-title"
  | "head"
  | "head-crypto"
  | "head-name"
  | "head-name-crypto"
  | "lifeline"
  | "lifeline-crypto"
  | "activation"
  | "number"
  | "number-text"
  | "call"
  | "return"
  | "refusal"
  | "call-head"
  | "return-head"
  | "refusal-head"
  | "label"
  | "label-return"
  | "label-refusal"
  | "label-local"
  | "label-back"
  | "stored"
  | "stored-icon"
  | "allowed"
  | "denied"
  | "verdict-mark"
  | "key-clear"
  | "key-wrapped"
  | "key-hatch"
  | "key-letter-clear"
  | "key-letter-wrapped"
  | "key-wiped"
  | "held"
  | "lane"
  | "lane-wall"
  | "lane-name"
  | "lane-print"
  | "lane-clear"
  | "lane-wrapped"
  | "lane-hatch"
  | "lane-record"
  | "lane-wiped"
  | "fault"
  | "row";

interface Common {
  readonly role: Role;
  /** The kind of key it belongs to, for showing one kind alone. */
  readonly kind?: KeyKind;
}

export interface Line extends Common {
  readonly shape: "line";
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

export interface Path extends Common {
  readonly shape: "path";
  readonly d: string;
}

export interface Rect extends Common {
  readonly shape: "rect";
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly radius?: number;
}

export interface Text extends Common {
  readonly shape: "text";
  readonly x: number;
  readonly y: number;
  /** As it came: whoever paints escapes it. */
  readonly text: string;
  readonly anchor: "start" | "middle" | "end";
  readonly size: number;
  /** Degrees, around its own point. */
  readonly turn?: number;
}

export type Shape = Line | Path | Rect | Text;

/** Shapes that belong together. */
export interface Group {
  readonly name: "frame" | "step" | "lane" | "held";
  /** The step it belongs to; absent: it is always there. */
  readonly step?: number;
  readonly shapes: readonly Shape[];
}

/** A flow laid out: what lies where, in pixels, nothing painted yet. */
export interface Picture {
  readonly width: number;
  /** Of the body, below the heads. */
  readonly height: number;
  /** The participants' names and the lanes' heads, in a strip of their own that may stay in view. */
  readonly heads: readonly Shape[];
  readonly headHeight: number;
  readonly groups: readonly Group[];
  /** Where each step lies in the body. */
  readonly rows: readonly { readonly step: number; readonly y: number; readonly height: number }[];
}
