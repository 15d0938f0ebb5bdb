/** The error an AWS SDK call was refused with. @throws when the call succeeds */
export async function refusal(
  call: Promise<unknown>,
): Promise<{ name: string; message: string; status: number | undefined }> {
  const error = await call.then(
    () => {
      throw new Error("the call was not refused");
    },
    (thrown: { name: string; message: string; $metadata?: { httpStatusCode?: number } }) => thrown,
  );
  return { name: error.name, message: error.message, status: error.$metadata?.httpStatusCode };
}
