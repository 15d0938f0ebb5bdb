import { type Score, scoreFrom, withResult } from "@keymesh/practice";
import { useState } from "preact/hooks";

const STORED = "keymesh.practice";

/** The score of this browser, and how a result is added to it. A browser that keeps nothing has it until the page is left. */
export function useScore(): readonly [Score, (level: string, percent: number) => void] {
  const [score, setScore] = useState(kept);
  const add = (level: string, percent: number) => {
    const next = withResult(score, level, percent);
    setScore(next);
    try {
      localStorage.setItem(STORED, JSON.stringify(next));
    } catch {
      // Full or forbidden: the score on the page is right nevertheless.
    }
  };
  return [score, add];
}

function kept(): Score {
  try {
    return scoreFrom(localStorage.getItem(STORED));
  } catch {
    return {};
  }
}
