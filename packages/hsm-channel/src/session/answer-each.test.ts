import { describe, expect, test } from "vitest";
import { answerEach } from "./answer-each.ts";

async function* from<T>(...messages: T[]): AsyncGenerator<T> {
  yield* messages;
}

async function all<T>(answers: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const answer of answers) list.push(answer);
  return list;
}

const later = <T>(value: T, ms: number) => new Promise<T>((done) => setTimeout(() => done(value), ms));

describe("a stream of answers", () => {
  test("keeps the order of what is answered at once", async () => {
    expect(await all(answerEach(from(1, 2, 3), (n) => n * 2))).toEqual([2, 4, 6]);
  });

  test("lets what takes long hold up nothing, and ends only when it is done", async () => {
    const answer = (n: number) => (n % 2 === 0 ? later(n, 60 - n * 10) : n);
    expect(await all(answerEach(from(1, 2, 3, 4, 5), answer))).toEqual([1, 3, 5, 4, 2]);
  });

  test("ends with the error of an answer, late or not, or of the messages", async () => {
    const broken = async function* () {
      yield 1;
      throw new Error("cut");
    };
    const fails = () => {
      throw new Error("no answer");
    };
    await expect(all(answerEach(broken(), (n) => n))).rejects.toThrow("cut");
    await expect(all(answerEach(from(1), fails))).rejects.toThrow("no answer");
    await expect(all(answerEach(from(1), async () => fails()))).rejects.toThrow("no answer");
  });

  test("reads no further while 256 answers wait to be taken, and goes on when they were", async () => {
    let read = 0;
    const answers = answerEach(from(...Array.from({ length: 600 }, (_, n) => n)), (n) => {
      read++;
      return later(n, 0);
    });
    const first = await answers.next();
    await later(undefined, 20);
    expect(read).toBeLessThanOrEqual(512);
    expect(read).toBeGreaterThanOrEqual(256);
    expect([first.value, ...(await all(answers))].sort((a, b) => Number(a) - Number(b))).toHaveLength(600);
  });

  test("reads no more once nobody takes answers", async () => {
    let read = 0;
    const endless = async function* () {
      for (;;) yield await later(read++, 1);
    };
    for await (const _ of answerEach(endless(), (n) => n)) break;
    const then = read;
    await later(undefined, 30);
    expect(read).toBeLessThanOrEqual(then + 1);
  });
});
