import { useEffect, useState } from "preact/hooks";
import { Button } from "../../components/button.tsx";

interface Props {
  readonly seconds: number;
  /** It stops: the board was judged, in time or not. */
  readonly isOver: boolean;
  readonly onOver: () => void;
}

/** Time that runs down and can be paused. Measured by the clock, since a tab in the background ticks seldom. */
export function Timer({ seconds, isOver, onOver }: Props) {
  const [leftMs, setLeft] = useState(seconds * 1000);
  const [isPaused, setPaused] = useState(false);
  useEffect(() => {
    if (isPaused || isOver) return;
    const end = performance.now() + leftMs;
    const tick = setInterval(() => setLeft(Math.max(0, end - performance.now())), 250);
    return () => clearInterval(tick);
  }, [isPaused, isOver]);
  useEffect(() => {
    if (leftMs === 0 && !isOver) onOver();
  }, [leftMs, isOver]);
  const whole = Math.ceil(leftMs / 1000);
  const minute = Math.ceil(whole / 60);
  return (
    <div class="practice-timer">
      <span class="practice-clock" role="timer" aria-label="Time left">
        {Math.floor(whole / 60)}:{String(whole % 60).padStart(2, "0")}
      </span>
      {!isOver && (
        <Button aria-pressed={isPaused} onClick={() => setPaused(!isPaused)}>
          {isPaused ? "Go on" : "Pause"}
        </Button>
      )}
      <span class="visually-hidden" aria-live="polite">
        {leftMs === 0 && "Time is over"}
        {leftMs > 0 && !isOver && `${minute} ${minute === 1 ? "minute" : "minutes"} left`}
      </span>
    </div>
  );
}
