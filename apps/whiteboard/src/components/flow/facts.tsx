import type { Fact } from "../../api/types.ts";

/** What a run established by trying. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl class="facts">
      {facts.map(({ name, value, asExpected }) => (
        <div key={name}>
          <span
            class={asExpected ? "fact-good" : "fact-bad"}
            role="img"
            aria-label={asExpected ? "as expected" : "not as expected"}
          >
            {asExpected ? "✓" : "✕"}
          </span>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
