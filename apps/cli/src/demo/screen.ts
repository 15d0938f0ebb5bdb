import { createInterface } from "node:readline/promises";
import { type Flow, narrateStep } from "@keymesh/flow";
import { type Line, line, lineToText, wrap } from "../diagram/ink.ts";
import { drawSequence } from "../diagram/sequence.ts";
import { atRestTable, keyTable } from "../diagram/tables.ts";
import { MeshError } from "../mesh/mesh-error.ts";

/** What the screen uses of the process. */
export interface Terminal {
  readonly stdin: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  readonly stdout: NodeJS.WritableStream & {
    readonly isTTY?: boolean;
    readonly columns?: number;
    /** Node's own answer, which minds NO_COLOR, FORCE_COLOR and TERM. */
    hasColors?(): boolean;
  };
}

const defaultColumns = 100;

/** Writes pictures to stdout: in colour on a terminal that has not refused it (NO_COLOR), as wide as it is. */
export class Screen {
  readonly #terminal: Terminal;
  readonly #color: boolean;
  readonly #width: number;
  readonly #step: boolean;

  /** @throws MeshError when stepping is asked for without a terminal to step on */
  constructor(terminal: Terminal, options: { readonly step: boolean }) {
    const { stdin, stdout } = terminal;
    if (options.step && !(stdin.isTTY && stdout.isTTY)) {
      throw new MeshError("--step waits for Enter, and needs a terminal for that");
    }
    this.#terminal = terminal;
    this.#step = options.step;
    this.#color = stdout.isTTY === true && stdout.hasColors?.() === true;
    this.#width = Math.max(20, (stdout.columns ?? defaultColumns) - 1);
  }

  /** Columns there are, at least 20. */
  get width(): number {
    return this.#width;
  }

  print(lines: readonly Line[]): void {
    const text = lines.map((each) => `${lineToText(each, this.#color)}\n`).join("");
    this.#terminal.stdout.write(text);
  }

  /** A heading over the width, and sentences under it. */
  heading(name: string, summary: string): void {
    const rule = "━".repeat(Math.max(0, this.#width - name.length - 4));
    this.print([line(""), line(`━━ ${name} ${rule}`.slice(0, this.#width), "title")]);
    this.print(wrap(summary, this.#width).map((text) => line(text)));
    this.print([line("")]);
  }

  /** `name  value` lines. */
  facts(
    facts: readonly { readonly name: string; readonly value: string; readonly asExpected: boolean }[],
  ): void {
    const longest = Math.min(30, Math.max(0, ...facts.map(({ name }) => name.length)));
    for (const { name, value, asExpected } of facts) {
      const room = Math.max(20, this.#width - longest - 4);
      const [first = "", ...rest] = wrap(value, room);
      const ink = asExpected ? "plain" : "error";
      this.print([
        [
          { text: `  ${name.padEnd(longest)}  `, ink: "title" },
          { text: first, ink },
        ],
        ...rest.map((text) => line(" ".repeat(longest + 4) + text, ink)),
      ]);
    }
  }

  /** The sequence, step by step where asked, then the life of each key and what is at rest. */
  async flow(flow: Flow): Promise<void> {
    const { header, steps } = drawSequence(flow, this.#width);
    this.print(header);
    for (const [i, lines] of steps.entries()) {
      this.print(lines);
      if (this.#step && lines.length > 0) await this.#pause(narrateStep(flow.steps[i]!));
    }
    this.print([
      line(""),
      ...keyTable(flow, this.#width),
      line(""),
      ...atRestTable(flow, this.#width),
      line(""),
    ]);
  }

  async #pause(sentences: readonly string[]): Promise<void> {
    const told = sentences
      .flatMap((sentence) => wrap(sentence, this.#width - 4))
      .map((text) => line(`    ${text}`, "dim"));
    this.print(told);
    const { stdin, stdout } = this.#terminal;
    const reader = createInterface({ input: stdin, output: stdout });
    try {
      await reader.question("");
    } finally {
      reader.close();
    }
  }
}
