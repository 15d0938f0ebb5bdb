/** `1 byte`, `12 bytes`. Pure. */
export function countWords(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? "" : "s"}`;
}
