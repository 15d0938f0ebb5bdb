import { boardFrom, type Whiteboard } from "@keymesh/practice";
import { useState } from "preact/hooks";

const BLANK: Whiteboard = { arrows: [], notes: "" };

/** A board that is being made. */
export interface BoardInWork {
  readonly board: Whiteboard;
  readonly isBlank: boolean;
  readonly change: (board: Whiteboard) => void;
  /** It stays on the page, and is no longer kept: it was judged. */
  readonly release: () => void;
  readonly clear: () => void;
}

/** The board of a level, kept in this tab until it is judged or cleared: who leaves the page finds it again. */
export function useBoardInWork(level: string): BoardInWork {
  const name = `keymesh.practice.board.${level}`;
  const [board, setBoard] = useState(() => keptBoard(name));
  return {
    board,
    isBlank: board.arrows.length === 0 && board.notes === "",
    change: (next) => {
      setBoard(next);
      keep(name, next);
    },
    release: () => keep(name, BLANK),
    clear: () => {
      setBoard(BLANK);
      keep(name, BLANK);
    },
  };
}

function keptBoard(name: string): Whiteboard {
  try {
    return boardFrom(sessionStorage.getItem(name));
  } catch {
    return BLANK;
  }
}

function keep(name: string, board: Whiteboard): void {
  try {
    if (board === BLANK) sessionStorage.removeItem(name);
    else sessionStorage.setItem(name, JSON.stringify(board));
  } catch {
    // Full or forbidden: the board on the page is right nevertheless.
  }
}
