import { PASS_PERCENT } from "@keymesh/practice";
import { hrefOf } from "../../router/location.ts";
import type { PageProps } from "../page.ts";
import { useScore } from "./kept-score.ts";
import { LevelPage } from "./level-page.tsx";
import { levelsOf, MODES } from "./modes.ts";
import "./practice.css";

/** Practising to explain the flows: five modes, their levels, and the score so far. */
export function PracticePage({ place }: PageProps) {
  const { flow, level: id } = place.query;
  const [score, add] = useScore();
  const mode = MODES.find(({ name }) => name === place.path[1]);
  if (!mode)
    return (
      <div class="practice">
        <header>
          <h1>Practice</h1>
          <p class="board-summary">
            Every question is asked on a flow that this mesh runs for you. The score stays in this browser.
          </p>
        </header>
        {MODES.map(({ name, title, what }) => {
          const all = levelsOf(name);
          const shown = flow ? all.filter(({ flows }) => flows.includes(flow)) : all;
          return (
            <section class="practice-mode" key={name} aria-label={title}>
              <h2>
                <a href={hrefOf(["practice", name])}>{title}</a>
              </h2>
              <p class="muted">{what}</p>
              <Levels mode={name} levels={shown.length > 0 ? shown : all} score={score} current={undefined} />
            </section>
          );
        })}
      </div>
    );
  const levels = levelsOf(mode.name);
  const level = levels.find((one) => one.id === id) ?? levels[0]!;
  return (
    <div class="practice">
      <header>
        <p class="board-crumb">
          <a href="#/practice">Practice</a> / {mode.title}
        </p>
        <h1>{level.title}</h1>
      </header>
      <LevelPage
        key={level.id}
        mode={mode.name}
        id={level.id}
        onResult={(percent) => add(level.id, percent)}
      />
      <nav class="practice-others" aria-label="Levels">
        <h2>Levels</h2>
        <Levels mode={mode.name} levels={levels} score={score} current={level.id} />
      </nav>
    </div>
  );
}

interface LevelsProps {
  readonly mode: string;
  readonly levels: ReturnType<typeof levelsOf>;
  readonly score: ReturnType<typeof useScore>[0];
  readonly current: string | undefined;
}

function Levels({ mode, levels, score, current }: LevelsProps) {
  return (
    <ul class="practice-levels">
      {levels.map(({ id, title, flows }) => (
        <li key={id}>
          <a
            class="button"
            href={hrefOf(["practice", mode], { level: id })}
            aria-current={id === current ? "page" : undefined}
          >
            {title} <code>{flows.join(" + ")}</code>
            {score[id] !== undefined && (
              <span class={`practice-score ${score[id] >= PASS_PERCENT ? "is-good" : ""}`}>
                {score[id]} %
              </span>
            )}
          </a>
        </li>
      ))}
    </ul>
  );
}
