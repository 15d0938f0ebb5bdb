import { PassThrough } from "node:stream";
import { buildFlow } from "@keymesh/flow";
import { s3PutSpans } from "@keymesh/flow/fixtures";
import { describe, expect, test } from "vitest";
import { Screen, type Terminal } from "./screen.ts";

const flow = buildFlow(s3PutSpans(), { fold: ["gateway"] })!;

function terminal(options: { isTTY?: boolean; columns?: number; colors?: boolean } = {}) {
  const stdin = new PassThrough();
  const stdout = new PassThrough();
  const { isTTY = false, colors = false } = options;
  const facts = { isTTY, ...(options.columns ? { columns: options.columns } : {}), hasColors: () => colors };
  return {
    stdin,
    stdout,
    terminal: { stdin: Object.assign(stdin, { isTTY }), stdout: Object.assign(stdout, facts) } as Terminal,
  };
}
const written = (stream: PassThrough) => String(stream.read() ?? "");

describe("Screen", () => {
  test("writes bare text where there is no terminal", async () => {
    const { terminal: plain, stdout } = terminal({ colors: true });
    await new Screen(plain, { step: false }).flow(flow);
    const text = written(stdout);
    expect(text).not.toContain("\u001b");
    expect(text).toContain("CRYPTO WORLD");
    expect(text).toContain("AT REST\n  object ciphertext");
  });

  test("keeps to a narrow terminal", async () => {
    const { terminal: narrow, stdout } = terminal({ isTTY: true, columns: 80 });
    const screen = new Screen(narrow, { step: false });
    screen.heading("s3-put", "word ".repeat(60));
    screen.facts([{ name: "n", value: "value ".repeat(60), asExpected: true }]);
    await screen.flow(flow);
    for (const text of written(stdout).split("\n")) expect(text.length).toBeLessThan(80);
  });

  test.each([40, 24])("keeps to a terminal of %i columns, and says every step", async (columns) => {
    const { terminal: narrow, stdout } = terminal({ isTTY: true, columns });
    const screen = new Screen(narrow, { step: false });
    screen.heading("s3-default-encryption", "word ".repeat(60));
    screen.facts([
      { name: "n", value: "value ".repeat(60), asExpected: true },
      { name: "a name that is longer than most", value: "f".repeat(32), asExpected: false },
    ]);
    await screen.flow(flow);
    const text = written(stdout);
    for (const line of text.split("\n")) expect(line.length, line).toBeLessThan(columns);
    for (const { number } of flow.steps) expect(text).toMatch(new RegExp(`^ *${number}  \\S`, "m"));
    expect(text).toContain("a name that");
  });

  test("stepping through a list tells each sentence once", async () => {
    const { terminal: tty, stdin, stdout } = terminal({ isTTY: true, columns: 40 });
    const shown = new Screen(tty, { step: true }).flow({ ...flow, steps: flow.steps.slice(0, 1) });
    stdin.write("\n");
    await shown;
    expect(written(stdout).match(/caller calls/g)).toHaveLength(1);
  });

  test("stepping goes on without a pause when nobody is there to press Enter any more", async () => {
    const { terminal: tty, stdin, stdout } = terminal({ isTTY: true, columns: 40 });
    const shown = new Screen(tty, { step: true }).flow(flow);
    stdin.end();
    await shown;
    expect(written(stdout)).toContain("AT REST");
  });

  test("uses colour only where the terminal has it", async () => {
    const { terminal: coloured, stdout } = terminal({ isTTY: true, columns: 80, colors: true });
    await new Screen(coloured, { step: false }).flow(flow);
    expect(written(stdout)).toContain("\u001b[");
  });

  test("stepping without a terminal is refused", () => {
    expect(() => new Screen(terminal().terminal, { step: true })).toThrow(/needs a terminal/);
  });

  test("stepping waits for Enter at each step, and says what happens", async () => {
    const { terminal: tty, stdin, stdout } = terminal({ isTTY: true, columns: 100 });
    const two = { ...flow, steps: flow.steps.slice(0, 2) };
    const shown = new Screen(tty, { step: true }).flow(two);
    await expect.poll(() => written(stdout)).toContain("caller calls s3.PutObject of s3-sim.");
    stdin.write("\n");
    await expect.poll(() => written(stdout)).toContain("Allowed: Allowed by statement");
    stdin.write("\n");
    await shown;
    expect(written(stdout)).toContain("AT REST");
  });
});
