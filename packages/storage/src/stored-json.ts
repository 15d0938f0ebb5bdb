const utf8 = new TextDecoder("utf-8", { fatal: true });

/**
 * A record as JSON, the way it was written by its own service. Bytes that are no UTF-8 are not patched up, as `toString` does: a
 * record that was spoilt on its way must not be taken for one that says something else. @throws TypeError, SyntaxError
 */
export function parseStored<T>(bytes: Uint8Array): T {
  return JSON.parse(utf8.decode(bytes)) as T;
}
