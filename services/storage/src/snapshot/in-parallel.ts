/** Enough for one commit to be shared by many. */
const AT_ONCE = 256;

/** Runs an act on each of many, some at a time. @throws the first failure, when those under way have ended */
export async function inParallel<T>(
  items: AsyncIterable<T>,
  act: (item: T) => Promise<void>,
  atOnce = AT_ONCE,
): Promise<void> {
  const iterator = items[Symbol.asyncIterator]();
  let failure: { readonly error: unknown } | undefined;
  let next: Promise<unknown> = Promise.resolve();
  // An iterator is asked for one item after the other, whoever asks.
  const take = () => {
    const taken = next.then(() => iterator.next());
    next = taken.catch(() => {});
    return taken;
  };
  const work = async () => {
    try {
      for (let item = await take(); !item.done && !failure; item = await take()) await act(item.value);
    } catch (error) {
      failure ??= { error };
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  await iterator.return?.();
  if (failure) throw failure.error;
}
