import type { Scenario } from "../../api/types.ts";
import { Button } from "../../components/button.tsx";
import { DropZone } from "../../components/drop-zone.tsx";
import { hrefOf } from "../../router/location.ts";

interface Props {
  readonly name: string;
  readonly scenario: Scenario | undefined;
  readonly variant: string | undefined;
  /** The trace of the run that a variant broke. */
  readonly base: string | undefined;
  readonly trace: string | undefined;
  readonly running: { readonly variant: string | undefined } | undefined;
  readonly file: File | undefined;
  readonly onFile: (file: File | undefined) => void;
  readonly onRun: (variant: string | undefined) => void;
}

/** What flow this is, and the ways to run it: as it should be, and broken. */
export function BoardHead({ name, scenario, variant, base, trace, running, file, onFile, onRun }: Props) {
  const broken = scenario?.variants.find((one) => one.name === variant);
  return (
    <header class="board-head">
      <div class="board-title">
        <p class="board-crumb">
          <a href="#/">Flows</a> / <code>{name}</code>
        </p>
        <h1>{scenario?.title ?? name}</h1>
        {broken ? (
          <p class="board-broken">
            <strong>{broken.title}.</strong> {sentence(broken.summary)}{" "}
            {base && trace && (
              <a href={hrefOf(["compare", name], { left: base, right: trace })}>Beside the run that works</a>
            )}
          </p>
        ) : (
          <p class="board-summary">{scenario && sentence(scenario.summary)}</p>
        )}
      </div>
      {scenario && (
        <fieldset class="board-runs" aria-label="Run">
          <Button
            look={trace ? "plain" : "primary"}
            disabled={running !== undefined}
            onClick={() => onRun(variant)}
          >
            {trace ? "Run again" : "Run it"}
          </Button>
          {variant && (
            <Button disabled={running !== undefined} onClick={() => onRun(undefined)}>
              Run it unbroken
            </Button>
          )}
          {scenario.variants.map((one) => (
            <Button
              key={one.name}
              class="break-it"
              title={one.summary}
              disabled={running !== undefined}
              aria-pressed={variant === one.name}
              onClick={() => onRun(one.name)}
            >
              <span aria-hidden="true">⚡</span> {one.title}
            </Button>
          ))}
          {scenario.takesFile && <DropZone file={file} onFile={onFile} />}
        </fieldset>
      )}
    </header>
  );
}

function sentence(text: string): string {
  return text === ""
    ? ""
    : `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.!?]$/.test(text) ? "" : "."}`;
}
