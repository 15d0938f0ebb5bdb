import { DescribeKeyCommand, type KMSClient } from "@aws-sdk/client-kms";

type Next = (args: { request?: unknown }) => Promise<never>;

/** Asks KMS, in a call signed like the others, for an operation of this name, which the SDK has not. */
export async function callUnknown(kms: KMSClient, operation: string, KeyId: string): Promise<unknown> {
  const command = new DescribeKeyCommand({ KeyId });
  const renamed = (next: Next, context: { commandName?: string }) => (args: { request?: unknown }) => {
    context.commandName = `${operation}Command`;
    const { headers } = args.request as { headers: Record<string, string> };
    headers["x-amz-target"] = `TrentService.${operation}`;
    return next(args);
  };
  command.middlewareStack.add(renamed as never, { step: "build", name: "renamed" });
  return kms.send(command);
}
