/** A line is cut here: a log is for reading. */
export const maxLineBytes = 256 * 1024;

/** Cuts bytes that come piece by piece into lines; the last one waits for its end. */
export class LineCutter {
  #rest: Buffer = Buffer.alloc(0);
  /** Set while the rest of a line that is too long goes by. */
  #isSkipping = false;

  /** The lines these bytes complete, without their ends; empty ones are left out. */
  push(bytes: Buffer): string[] {
    const lines: string[] = [];
    let from = 0;
    for (let end = bytes.indexOf(10); end !== -1; end = bytes.indexOf(10, from)) {
      this.#take(bytes.subarray(from, end));
      if (this.#rest.length > 0) lines.push(this.#rest.toString("utf8"));
      this.#rest = Buffer.alloc(0);
      this.#isSkipping = false;
      from = end + 1;
    }
    this.#take(bytes.subarray(from));
    return lines;
  }

  /** What waits for its end, when none will come. */
  flush(): string[] {
    const lines = this.#rest.length > 0 ? [this.#rest.toString("utf8")] : [];
    this.#rest = Buffer.alloc(0);
    this.#isSkipping = false;
    return lines;
  }

  #take(bytes: Buffer): void {
    if (this.#isSkipping || bytes.length === 0) return;
    const room = maxLineBytes - this.#rest.length;
    this.#rest = Buffer.concat([this.#rest, bytes.subarray(0, room)]);
    this.#isSkipping = bytes.length > room;
  }
}
