/** Messages read of which the answer was not yet taken; then the reading pauses. */
const maxUnanswered = 256;

/**
 * Answers every message of a stream: at once and in order where `answer` gives its result directly, when it is done where it
 * gives a promise, while the messages behind it go on. Ends when all are answered; an error of either side ends it with that
 * error. For one reader. Written out, not an async generator: it is on the way of every command.
 */
export function answerEach<Message, Answer>(
  messages: AsyncIterable<Message>,
  answer: (message: Message) => Answer | Promise<Answer>,
): AsyncIterableIterator<Answer, void, undefined> {
  const answers = new Answers<Answer>();
  const iterator = messages[Symbol.asyncIterator]();
  void readAll(iterator, answer, answers);
  return {
    next: () => answers.next(),
    async return() {
      answers.stop();
      void iterator.return?.();
      return { value: undefined, done: true };
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
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
    await messages.return?.();
  }
}

type Result<Answer> = IteratorResult<Answer, void>;

/** Answers on their way from the one who reads to the one who takes. */
class Answers<Answer> {
  isStopped = false;
  readonly #ready: Answer[] = [];
  #underWay = 0;
  #isEnded = false;
  #failure: { readonly error: unknown } | undefined;
  #taker: { resolve(result: Result<Answer>): void; reject(error: unknown): void } | undefined;
  #onRoom: (() => void) | undefined;

  get isFull(): boolean {
    return this.#ready.length + this.#underWay >= maxUnanswered;
  }

  add(answer: Answer): void {
    const taker = this.#taker;
    this.#taker = undefined;
    if (taker) taker.resolve({ value: answer, done: false });
    else this.#ready.push(answer);
  }

  expect(answer: Promise<Answer>): void {
    this.#underWay++;
    answer.then(
      (answered) => {
        this.#underWay--;
        this.add(answered);
        this.#settle();
        this.#ringRoom();
      },
      (error) => this.fail(error),
    );
  }

  end(): void {
    this.#isEnded = true;
    this.#settle();
  }

  fail(error: unknown): void {
    this.#failure ??= { error };
    this.#settle();
  }

  stop(): void {
    this.isStopped = true;
    this.#isEnded = true;
    this.#ready.length = 0;
    this.#underWay = 0;
    this.#settle();
    this.#ringRoom();
  }

  room(): Promise<void> {
    return new Promise((resolve) => {
      this.#onRoom = resolve;
    });
  }

  next(): Promise<Result<Answer>> {
    if (this.#ready.length > 0) {
      const value = this.#ready.shift() as Answer;
      this.#ringRoom();
      return Promise.resolve({ value, done: false });
    }
    return new Promise((resolve, reject) => {
      this.#taker = { resolve, reject };
      this.#settle();
    });
  }

  /** Tells a taker, once there is nothing left to take, how it ended. */
  #settle(): void {
    const taker = this.#taker;
    if (!taker) return;
    if (this.#failure) taker.reject(this.#failure.error);
    else if (this.#isEnded && this.#underWay <= 0) taker.resolve({ value: undefined, done: true });
    else return;
    this.#taker = undefined;
  }

  #ringRoom(): void {
    if (this.isFull) return;
    this.#onRoom?.();
    this.#onRoom = undefined;
  }
}
