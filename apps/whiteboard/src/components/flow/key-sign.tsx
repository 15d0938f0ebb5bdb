import type { KeyForm, KeyKind } from "@keymesh/flow/model";
import { elementOf, glyph, lookOf, VARIABLES } from "@keymesh/picture";
import { Drawn } from "./drawn.tsx";
import "./key-sign.css";

interface Props {
  readonly kind: KeyKind;
  readonly form?: KeyForm;
  readonly isWiped?: boolean;
  /** Pixels; default 22. */
  readonly size?: number;
}

/** The sign of a key: solid in clear, hatched when wrapped, an outline as a record, crossed when wiped. Words stand beside it. */
export function KeySign({ kind, form = "plaintext", isWiped = false, size = 22 }: Props) {
  const shapes = glyph({ kind, form }, { x: 12, y: 12, radius: 9 }, isWiped);
  return (
    <svg class="key-sign" width={size} height={size} viewBox="-1 -1 26 26" aria-hidden="true">
      <Drawn elements={shapes.map((shape) => elementOf(shape, VARIABLES))} />
    </svg>
  );
}

/** A kind's name; what it is stands in its title. */
export function KeyName({ kind }: Pick<Props, "kind">) {
  const { name, what } = lookOf(kind);
  return <abbr title={what}>{name}</abbr>;
}

const FORM_WORDS: Readonly<Record<KeyForm, string>> = {
  plaintext: "in clear",
  wrapped: "wrapped",
  record: "record",
};

interface ChipProps extends Props {
  readonly fingerprint?: string;
}

/** A key by sign, name and fingerprint. */
export function KeyChip({ kind, form, isWiped, fingerprint }: ChipProps) {
  return (
    <span class="key-chip">
      <KeySign kind={kind} form={form} isWiped={isWiped} size={20} />
      <KeyName kind={kind} />
      {fingerprint && <code>{fingerprint}</code>}
      {form && <span class="muted">{isWiped ? "wiped" : FORM_WORDS[form]}</span>}
    </span>
  );
}
