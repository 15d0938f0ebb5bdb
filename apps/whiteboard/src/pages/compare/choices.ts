import type { Scenario } from "../../api/types.ts";

/** The wrong pictures, and the flow that each of them gets wrong. */
const WRONG = "how-it-does-not-work";
const RIGHT = "s3-put";

/** Two runs to put side by side. */
export interface Choice {
  readonly id: string;
  readonly title: string;
  readonly works: string;
  readonly breaks: string;
  readonly variant?: string;
}

/** The wrong pictures first, then every flow that can be broken, each way. */
export function choicesOf(scenarios: readonly Scenario[]): Choice[] {
  const all = scenarios.flatMap(({ name, title, variants }): Choice[] => {
    if (name === WRONG) {
      const whole: Choice = { id: name, title, works: RIGHT, breaks: name };
      return [
        whole,
        ...variants.map((one) => ({
          id: `${name} ${one.name}`,
          title: `${title}: ${one.title}`,
          works: RIGHT,
          breaks: name,
          variant: one.name,
        })),
      ];
    }
    return variants.map((one) => ({
      id: `${name} ${one.name}`,
      title: `${title}: ${one.title}`,
      works: name,
      breaks: name,
      variant: one.name,
    }));
  });
  return all.toSorted((a, b) => Number(b.breaks === WRONG) - Number(a.breaks === WRONG));
}

/** The choice that two traces are runs of, by their operations; undefined: they were put together otherwise. */
export function choiceOf(choices: readonly Choice[], left: string, right: string): Choice | undefined {
  return choices.find(
    ({ works, breaks, variant }) =>
      left === `demo.${works}` && right === (variant ? `demo.${breaks}.${variant}` : `demo.${breaks}`),
  );
}
