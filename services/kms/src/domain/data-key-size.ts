import { ServiceError } from "@keymesh/errors";

/** How many bytes of data key a request asks for: exactly one of KeySpec and NumberOfBytes says so. @throws ServiceError ValidationException */
export function dataKeyBytes(request: {
  readonly keySpec?: string | null;
  readonly numberOfBytes?: number | null;
}): number {
  const keySpec = request.keySpec ?? undefined;
  const numberOfBytes = request.numberOfBytes ?? undefined;
  if ((keySpec === undefined) === (numberOfBytes === undefined)) {
    throw new ServiceError("ValidationException", "Please specify either number of bytes or key spec.");
  }
  return numberOfBytes ?? (keySpec === "AES_128" ? 16 : 32);
}
