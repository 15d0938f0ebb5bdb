import { useEffect, useRef, useState } from "preact/hooks";
import { ApiError } from "../api/client.ts";

/** Something the visitor has the mesh do: whether it is under way, and what the mesh refused. */
export interface Act {
  readonly isBusy: boolean;
  readonly error: ApiError | undefined;
  /** Does it unless it is under way; resolves to whether it was done. */
  readonly run: (work: () => Promise<void>) => Promise<boolean>;
}

/** One thing at a time; a refusal is kept until the next try. */
export function useAct(): Act {
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<ApiError>();
  const isGoing = useRef(false);
  const isHere = useRef(true);
  useEffect(() => {
    isHere.current = true;
    return () => {
      isHere.current = false;
    };
  }, []);
  const run = async (work: () => Promise<void>) => {
    if (isGoing.current) return false;
    isGoing.current = true;
    setBusy(true);
    setError(undefined);
    try {
      await work();
      return true;
    } catch (failure) {
      if (!(failure instanceof ApiError)) throw failure;
      if (isHere.current) setError(failure);
      return false;
    } finally {
      isGoing.current = false;
      if (isHere.current) setBusy(false);
    }
  };
  return { isBusy, error, run };
}
