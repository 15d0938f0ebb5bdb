import { contextOf } from "./context-lines.ts";

interface Props {
  /** As typed: `name=value` a line. */
  readonly lines: string;
  readonly onLines: (lines: string) => void;
}

/** Where an encryption context is written down. */
export function ContextField({ lines, onLines }: Props) {
  return (
    <>
      <label class="field">
        <span>Encryption context, name=value a line</span>
        <textarea
          rows={2}
          maxLength={8_192}
          spellcheck={false}
          value={lines}
          onInput={({ currentTarget }) => onLines(currentTarget.value)}
        />
      </label>
      {contextOf(lines) === undefined && (
        <p class="is-bad" role="alert">
          A line is not name=value.
        </p>
      )}
    </>
  );
}
