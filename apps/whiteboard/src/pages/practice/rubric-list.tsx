import type { RubricGrade, WhiteboardGrade } from "@keymesh/practice";
import { Mark } from "./mark.tsx";

/** What is wrong on a board, then each item of its rubric, with the reasons. */
export function RubricList({ grades, remarks }: Pick<WhiteboardGrade, "grades" | "remarks">) {
  return (
    <>
      {remarks.length > 0 && (
        <ul class="practice-rubric" aria-label="What is wrong on this board">
          {remarks.map(({ forbidden, found }) => (
            <li key={forbidden.id} class="practice-remark">
              <strong>
                <Mark is="wrong" /> {forbidden.title}
              </strong>
              {found.map((one) => (
                <p key={one}>{one}</p>
              ))}
              <p>{forbidden.why}</p>
            </li>
          ))}
        </ul>
      )}
      <ul class="practice-rubric" aria-label="Rubric">
        {grades.map(({ item, met, missed }) => (
          <li key={item.id}>
            <strong>
              <Mark is={markOf({ item, met })} /> {item.title}
              {!item.required && <span class="muted"> (welcome, not required)</span>}
            </strong>
            {missed.map((one) => (
              <p key={one}>{item.required ? one : one.replace(/^Not drawn: /, "Could be added: ")}</p>
            ))}
            <p class="muted">{item.why}</p>
          </li>
        ))}
      </ul>
    </>
  );
}

function markOf({ item, met }: Pick<RubricGrade, "item" | "met">): "there" | "missing" | "welcome" {
  if (met) return "there";
  return item.required ? "missing" : "welcome";
}
