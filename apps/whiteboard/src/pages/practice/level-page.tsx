import { LEVELS, type Mode } from "@keymesh/practice";
import { FiveMinutePlay } from "./five-minute-play.tsx";
import { Play } from "./play.tsx";
import { PredictPlay } from "./predict-play.tsx";
import { RebuildPlay } from "./rebuild-play.tsx";
import { WhoHoldsPlay } from "./who-holds-play.tsx";
import { WrongStepPlay } from "./wrong-step-play.tsx";

interface Props {
  readonly mode: Mode;
  readonly id: string;
  readonly onResult: (percent: number) => void;
}

/** One level of a mode, on flows that are run for it. */
export function LevelPage({ mode, id, onResult }: Props) {
  if (mode === "five-minute") {
    const level = LEVELS[mode].find((one) => one.id === id);
    if (!level) return null;
    return (
      <Play task={level.task} wanted={level.flows.map((flow) => ({ flow }))}>
        {(flows) => <FiveMinutePlay level={level} flows={flows} onResult={onResult} />}
      </Play>
    );
  }
  if (mode === "rebuild") {
    const level = LEVELS[mode].find((one) => one.id === id);
    if (!level) return null;
    return (
      <Play task={level.task} wanted={[level]}>
        {([flow]) => <RebuildPlay level={level} flow={flow!} onResult={onResult} />}
      </Play>
    );
  }
  if (mode === "predict") {
    const level = LEVELS[mode].find((one) => one.id === id);
    if (!level) return null;
    return (
      <Play task="The flow stops again and again: say which arrow comes next." wanted={[level]}>
        {([flow]) => <PredictPlay level={level} flow={flow!} onResult={onResult} />}
      </Play>
    );
  }
  if (mode === "who-holds") {
    const level = LEVELS[mode].find((one) => one.id === id);
    if (!level) return null;
    return (
      <Play task="The flow stops: say who holds a key in clear at that moment." wanted={[level]}>
        {([flow]) => <WhoHoldsPlay level={level} flow={flow!} onResult={onResult} />}
      </Play>
    );
  }
  const level = LEVELS[mode].find((one) => one.id === id);
  if (!level) return null;
  return (
    <Play task="One step of the flow is not as it was recorded. Find it." wanted={[level]}>
      {([flow]) => <WrongStepPlay level={level} flow={flow!} onResult={onResult} />}
    </Play>
  );
}
