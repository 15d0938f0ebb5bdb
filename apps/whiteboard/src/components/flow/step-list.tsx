import type { Flow } from "@keymesh/flow/model";
import { titleOf } from "@keymesh/picture";
import { useEffect, useRef } from "preact/hooks";
import { KeySign } from "./key-sign.tsx";
import "./step-list.css";

interface Props {
  readonly flow: Flow;
  readonly step: number | undefined;
  readonly onStep: (step: number) => void;
}

/** The steps in order: the source that the picture mirrors. */
export function StepList({ flow, step: now, onStep }: Props) {
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const item = list.current?.querySelector<HTMLElement>("[aria-current]");
    if (!item || !list.current) return;
    const { offsetTop, offsetHeight } = item;
    const { scrollTop, clientHeight } = list.current;
    if (offsetTop < scrollTop) list.current.scrollTop = offsetTop - 8;
    else if (offsetTop + offsetHeight > scrollTop + clientHeight)
      list.current.scrollTop = offsetTop + offsetHeight - clientHeight + 8;
  }, [now, flow]);
  return (
    <ol class="step-list" ref={list} aria-label="Steps">
      {flow.steps.map((step) => {
        const kinds = [...new Map(step.keys.map((key) => [`${key.kind} ${key.form}`, key])).values()];
        return (
          <li key={step.number}>
            <button
              type="button"
              class={`step-item is-${step.kind}${step.error ? " is-refusal" : ""}`}
              aria-current={step.number === now ? "step" : undefined}
              onClick={() => onStep(step.number)}
            >
              <span class="step-number">{step.number}</span>
              <span class="step-title">{titleOf(step)}</span>
              <span class="step-keys">
                {kinds.slice(0, 4).map((key) => (
                  <KeySign key={`${key.kind} ${key.form}`} kind={key.kind} form={key.form} size={17} />
                ))}
              </span>
            </button>
          </li>
        );
      })}
    </ol>
  );
}
