import { useEffect, useState } from "preact/hooks";
import "./player.css";

/** Milliseconds that a step is shown at speed 1. */
const STEP_MS = 2_200;
const SPEEDS = [0.5, 1, 2, 4] as const;

export interface Playing {
  readonly isPlaying: boolean;
  readonly speed: number;
  readonly toggle: () => void;
  readonly setSpeed: (speed: number) => void;
}

/** Goes on by itself while it plays; stops at the last step. `step` and `go` are the page's. */
export function usePlaying(step: number, last: number, go: (step: number) => void): Playing {
  const [isPlaying, setPlaying] = useState(false);
  const [speed, setSpeed] = useState(1);
  useEffect(() => {
    if (!isPlaying) return;
    if (step >= last) {
      setPlaying(false);
      return;
    }
    const timer = setTimeout(() => go(step + 1), STEP_MS / speed);
    return () => clearTimeout(timer);
  }, [isPlaying, step, last, speed, go]);
  const toggle = () => {
    if (!isPlaying && step >= last) go(1);
    setPlaying(!isPlaying);
  };
  return { isPlaying, speed, toggle, setSpeed };
}

interface Props {
  readonly step: number;
  readonly last: number;
  readonly onStep: (step: number) => void;
  readonly playing: Playing;
}

/** Play, step, back, speed, and where in the flow this is. */
export function Player({ step, last, onStep, playing }: Props) {
  const { isPlaying, speed, toggle, setSpeed } = playing;
  return (
    <fieldset class="player" aria-label="Playback">
      <button
        type="button"
        class="player-button"
        aria-label="First step"
        disabled={step <= 1}
        onClick={() => onStep(1)}
      >
        <Icon d="M5 4v12M16 4 8 10l8 6Z" />
      </button>
      <button
        type="button"
        class="player-button"
        aria-label="Step back"
        disabled={step <= 1}
        onClick={() => onStep(step - 1)}
      >
        <Icon d="M14 4 6 10l8 6Z" />
      </button>
      <button
        type="button"
        class="player-button player-play"
        aria-label={isPlaying ? "Pause" : "Play"}
        onClick={toggle}
      >
        <Icon d={isPlaying ? "M6 4h3v12H6zM11 4h3v12h-3z" : "M6 4l10 6-10 6Z"} />
      </button>
      <button
        type="button"
        class="player-button"
        aria-label="Next step"
        disabled={step >= last}
        onClick={() => onStep(step + 1)}
      >
        <Icon d="M6 4l8 6-8 6Z" />
      </button>
      <input
        class="player-range"
        type="range"
        min={1}
        max={Math.max(1, last)}
        value={step}
        aria-label="Step"
        aria-valuetext={`Step ${step} of ${last}`}
        onInput={({ currentTarget }) => onStep(Number(currentTarget.value))}
      />
      <span class="player-count" aria-hidden="true">
        {step} / {last}
      </span>
      <label class="player-speed">
        <span class="visually-hidden">Speed</span>
        <select value={String(speed)} onChange={({ currentTarget }) => setSpeed(Number(currentTarget.value))}>
          {SPEEDS.map((one) => (
            <option key={one} value={String(one)}>
              {one}×
            </option>
          ))}
        </select>
      </label>
    </fieldset>
  );
}

function Icon({ d }: { readonly d: string }) {
  return (
    <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
      <path d={d} fill="currentColor" stroke="currentColor" stroke-width="1.5" stroke-linejoin="round" />
    </svg>
  );
}
