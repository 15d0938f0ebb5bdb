import { useState } from "preact/hooks";
import { countWords } from "../../components/count-words.ts";
import { Panel } from "../../components/panel.tsx";
import { hrefOf } from "../../router/location.ts";
import { bytesOf, hexOf, type ParsedBlob, toneOf } from "./blob.ts";

interface Props {
  readonly ciphertextBlob: string;
  readonly parsed: ParsedBlob;
}

/** The bytes, run by run, and what each run is: number and colour lead from one to the other, and so does pointing at either. */
export function FieldsPanel({ ciphertextBlob, parsed: { bytes, fields } }: Props) {
  const [shown, setShown] = useState<number>();
  const hex = hexOf(bytesOf(ciphertextBlob));
  const pointing = (i: number) => ({
    onMouseEnter: () => setShown(i),
    onFocus: () => setShown(i),
    onMouseLeave: () => setShown(undefined),
    onBlur: () => setShown(undefined),
  });
  const looks = (i: number, name: string) => `tone-${toneOf(name)}${shown === i ? " is-shown" : ""}`;
  return (
    <Panel title={`${countWords(bytes, "byte")}, ${countWords(fields.length, "field")}`}>
      <div class="blob-columns">
        <div class="blob-bytes">
          {fields.map(({ name, offset, length }, i) => (
            <button key={offset} type="button" class={`blob-run ${looks(i, name)}`} {...pointing(i)}>
              <sup>{i + 1}</sup>
              <span class="visually-hidden"> {name}: </span>
              <span class="blob-hex">{hex.slice(offset, offset + length).join(" ")}</span>
            </button>
          ))}
        </div>
        <ol class="blob-fields">
          {fields.map(({ name, offset, length, meaning, value }, i) => (
            <li key={offset} class={looks(i, name)} {...pointing(i)}>
              <strong>{name}</strong>{" "}
              <span class="muted">
                {countWords(length, "byte")} at {offset}
              </span>
              <p>{meaning}</p>
              {value !== undefined && <code>{value}</code>}
              {name === "hbkId" && value !== undefined && (
                <p>
                  <a href={hrefOf(["key", value], {})}>The KMS key it belongs to</a>
                </p>
              )}
            </li>
          ))}
        </ol>
      </div>
    </Panel>
  );
}
