import { once } from "node:events";
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
/** What a fact says has at least so much room beside its name. */
const leastFactColumns = 20;

/** Writes pictures to stdout: in colour on a terminal that has not refused it (NO_COLOR), as wide as it is. */
export class Screen {
  readonly #terminal: Terminal;
  readonly #color: boolean;
  readonly #width: number;
  #step: boolean;

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

  /** `name  value` lines; on a narrow terminal the value stands under its name. */
  facts(
    facts: readonly { readonly name: string; readonly value: string; readonly asExpected: boolean }[],
  ): void {
    const longest = Math.max(0, ...facts.map(({ name }) => name.length));
    const room = this.#width - longest - 4;
    for (const { name, value, asExpected } of facts) {
      const ink = asExpected ? "plain" : "error";
      if (room < leastFactColumns) {
        this.print(wrap(name, this.#width - 2).map((text) => line(`  ${text}`, "title")));
        this.print(wrap(value, this.#width - 4).map((text) => line(`    ${text}`, ink)));
        continue;
      }
      const [first = "", ...rest] = wrap(value, room);
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
      // A list has said it all already.
      const told = header.length === 0 ? [] : narrateStep(flow.steps[i]!);
      if (this.#step && lines.length > 0) await this.#pause(told);
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
    // Raw mode of the terminal makes Ctrl-C a key; it is to do what it does everywhere.
    reader.once("SIGINT", () => {
      reader.close();
      process.kill(process.pid, "SIGINT");
    });
    const isAnswered = await Promise.race([
      reader.question("").then(() => true),
      once(reader, "close").then(() => false),
    ]);
    reader.close();
    // Whoever closed the input wants to see the rest at once.
    if (!isAnswered) this.#step = false;
  }
}
