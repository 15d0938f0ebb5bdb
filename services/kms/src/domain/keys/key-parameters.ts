import { ServiceError } from "@keymesh/errors";
import { unsupported } from "../unsupported.ts";
import type { KeyOrigin } from "./key-record.ts";
import { type KeySpec, type KeyUsage, keySpecs } from "./key-specs.ts";

/** The CreateKey members that say what kind of key is asked for. */
export interface KeyParameters {
  readonly keySpec?: string | null;
  readonly customerMasterKeySpec?: string | null;
  readonly keyUsage?: string | null;
  readonly origin?: string | null;
  readonly multiRegion?: boolean | null;
  readonly customKeyStoreId?: string | null;
  readonly xksKeyId?: string | null;
}

/** The kind of key that is asked for, defaults filled in. */
export interface KeyType {
  readonly keySpec: KeySpec;
  readonly keyUsage: KeyUsage;
  readonly origin: KeyOrigin;
  readonly multiRegion: boolean;
}

/**
 * Reads what kind of key a CreateKey request asks for.
 * @throws ServiceError ValidationException for combinations there are none of, UnsupportedOperationException for China's specs
 * and for what a kind of key cannot have
 */
export function keyTypeOf(parameters: KeyParameters): KeyType {
  const keySpec = specOf(parameters);
  const keyUsage = usageOf(keySpec, parameters.keyUsage);
  const origin = (parameters.origin ?? "AWS_KMS") as KeyOrigin;
  const multiRegion = parameters.multiRegion ?? false;
  if (origin === "EXTERNAL" && !keySpecs[keySpec].importable) {
    throw unsupported(`KeySpec ${keySpec} with Origin ${origin}`);
  }
  checkKeyStore(parameters, { keySpec, origin, multiRegion });
  return { keySpec, keyUsage, origin, multiRegion };
}

function specOf({ keySpec, customerMasterKeySpec }: KeyParameters): KeySpec {
  if (keySpec && customerMasterKeySpec) {
    throw invalid(
      "You cannot specify KeySpec and CustomerMasterKeySpec in the same request. CustomerMasterKeySpec is deprecated.",
    );
  }
  const spec = keySpec ?? customerMasterKeySpec ?? "SYMMETRIC_DEFAULT";
  if (!(spec in keySpecs)) throw unsupported(`KeySpec ${spec}`);
  return spec as KeySpec;
}

function usageOf(keySpec: KeySpec, asked: string | null | undefined): KeyUsage {
  if (!asked) {
    if (keySpec === "SYMMETRIC_DEFAULT") return "ENCRYPT_DECRYPT";
    throw invalid("You must specify a KeyUsage value for all KMS keys except for symmetric encryption keys.");
  }
  const usage = keySpecs[keySpec].usages.find((name) => name === asked);
  if (usage === undefined) throw invalid(`KeyUsage ${asked} is not compatible with KeySpec ${keySpec}`);
  return usage;
}

/** Origin, CustomKeyStoreId and XksKeyId come together, and only for single-Region symmetric keys. */
function checkKeyStore(
  { customKeyStoreId, xksKeyId }: KeyParameters,
  { keySpec, origin, multiRegion }: Omit<KeyType, "keyUsage">,
): void {
  const isInStore = origin === "AWS_CLOUDHSM" || origin === "EXTERNAL_KEY_STORE";
  if (isInStore && !customKeyStoreId) throw invalid(`Origin ${origin} requires a CustomKeyStoreId.`);
  if (!isInStore && customKeyStoreId) {
    throw invalid("CustomKeyStoreId is only valid with Origin AWS_CLOUDHSM or EXTERNAL_KEY_STORE.");
  }
  if (origin === "EXTERNAL_KEY_STORE" && !xksKeyId) throw invalid(`Origin ${origin} requires an XksKeyId.`);
  if (origin !== "EXTERNAL_KEY_STORE" && xksKeyId) {
    throw invalid("XksKeyId is only valid with Origin EXTERNAL_KEY_STORE.");
  }
  if (isInStore && keySpec !== "SYMMETRIC_DEFAULT")
    throw unsupported(`KeySpec ${keySpec} with Origin ${origin}`);
  if (isInStore && multiRegion) throw unsupported(`MultiRegion with Origin ${origin}`);
}

function invalid(message: string): ServiceError {
  return new ServiceError("ValidationException", message);
}
