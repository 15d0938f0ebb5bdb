import { useEffect, useRef, useState } from "preact/hooks";
import { MAX_FILE_BYTES } from "../flows/scenarios.ts";
import "./drop-zone.css";

interface Props {
  readonly file: File | undefined;
  readonly onFile: (file: File | undefined) => void;
}

/** Takes a file of the visitor's own: chosen, or dropped anywhere on the page. */
export function DropZone({ file, onFile }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const [refusal, setRefusal] = useState("");
  const take = (given: File | undefined) => {
    if (!given) return;
    const isTooLarge = given.size > MAX_FILE_BYTES;
    setRefusal(isTooLarge ? `${given.name} is larger than 8 MiB.` : "");
    if (!isTooLarge) onFile(given);
  };
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => event.relatedTarget === null && setOver(false);
    const drop = (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      take(event.dataTransfer?.files[0]);
    };
    addEventListener("dragover", over);
    addEventListener("dragleave", leave);
    addEventListener("drop", drop);
    return () => {
      removeEventListener("dragover", over);
      removeEventListener("dragleave", leave);
      removeEventListener("drop", drop);
    };
  }, [onFile]);
  return (
    <div class={`drop-zone ${isOver ? "is-over" : ""}`}>
      <input
        ref={input}
        type="file"
        class="visually-hidden"
        aria-label="A file of your own"
        onChange={({ currentTarget }) => take(currentTarget.files?.[0])}
      />
      {file ? (
        <>
          <span>
            With your <strong>{file.name}</strong>
          </span>
          <button type="button" class="link" onClick={() => onFile(undefined)}>
            Use a made one
          </button>
        </>
      ) : (
        <span>
          Drop a file of yours anywhere, or{" "}
          <button type="button" class="link" onClick={() => input.current?.click()}>
            choose one
          </button>
        </span>
      )}
      <span role="alert" class="drop-refusal">
        {refusal}
      </span>
    </div>
  );
}
