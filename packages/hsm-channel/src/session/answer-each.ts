/** Messages read of which the answer was not yet taken; then the reading pauses. */
const maxUnanswered = 256;

/**
 * Answers every message of a stream: at once and in order where `answer` gives its result directly, when it is done where it
 * gives a promise, while the messages behind it go on. Ends when all are answered; an error of either side ends it with that
 * error.
 */
export async function* answerEach<Message, Answer>(
  messages: AsyncIterable<Message>,
  answer: (message: Message) => Answer | Promise<Answer>,
): AsyncGenerator<Answer, void, undefined> {
  const answers = new Answers<Answer>();
  const iterator = messages[Symbol.asyncIterator]();
  void readAll(iterator, answer, answers);
  try {
    yield* answers.taken();
  } finally {
    answers.stop();
    void iterator.return?.();
  }
}

async function readAll<Message, Answer>(
  messages: AsyncIterator<Message>,
  answer: (message: Message) => Answer | Promise<Answer>,
  answers: Answers<Answer>,
): Promise<void> {
  try {
    for (let next = await messages.next(); !next.done; next = await messages.next()) {
      const answered = answer(next.value);
      if (answered instanceof Promise) answers.expect(answered);
      else answers.add(answered);
      if (answers.isFull) await answers.room();
      if (answers.isStopped) return;
    }
    answers.end();
  } catch (error) {
    answers.fail(error);
  }
}

/** Answers on their way from the one who reads to the one who takes. */
class Answers<Answer> {
  isStopped = false;
  #ready: Answer[] = [];
  #underWay = 0;
  #isEnded = false;
  #failure: { readonly error: unknown } | undefined;
  readonly #changed = new Bell();
  readonly #madeRoom = new Bell();

  get isFull(): boolean {
    return this.#ready.length + this.#underWay >= maxUnanswered;
  }

  add(answer: Answer): void {
    this.#ready.push(answer);
    this.#changed.ring();
  }

  expect(answer: Promise<Answer>): void {
    this.#underWay++;
    answer
      .then(
        (answered) => this.add(answered),
        (error) => this.fail(error),
      )
      .finally(() => {
        this.#underWay--;
        this.#changed.ring();
      });
  }

  end(): void {
    this.#isEnded = true;
    this.#changed.ring();
  }

  fail(error: unknown): void {
    this.#failure ??= { error };
    this.#changed.ring();
  }

  stop(): void {
    this.isStopped = true;
    this.#madeRoom.ring();
  }

  async room(): Promise<void> {
    while (this.isFull && !this.isStopped) await this.#madeRoom.rung();
  }

  async *taken(): AsyncGenerator<Answer, void, undefined> {
    for (;;) {
      const ready = this.#ready;
      this.#ready = [];
      if (ready.length > 0) {
        yield* ready;
        this.#madeRoom.ring();
      } else if (this.#failure) throw this.#failure.error;
      else if (this.#isEnded && this.#underWay === 0) return;
      else await this.#changed.rung();
    }
  }
}

/** Wakes the one that waits; nobody may be waiting, then it is for nothing. */
class Bell {
  #wake: (() => void) | undefined;

  ring(): void {
    this.#wake?.();
    this.#wake = undefined;
  }

  rung(): Promise<void> {
    return new Promise((resolve) => {
      this.#wake = resolve;
    });
  }
}
