/** Small secrets, for what is shown with several calls at once. */
export const secrets: readonly Buffer[] = Array.from({ length: 6 }, (_, i) =>
  Buffer.from(`secret number ${i + 1}`),
);

/** How many of them these answers of Decrypt are, in the same order. */
export function openedOf(answers: readonly { readonly Plaintext?: Uint8Array | undefined }[]): number {
  return answers.filter(({ Plaintext }, i) => secrets[i]!.equals(Plaintext ?? new Uint8Array())).length;
}
