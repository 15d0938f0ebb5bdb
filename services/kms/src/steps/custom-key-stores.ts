import { ServiceError } from "@keymesh/errors";
import type { Call, Kms } from "../call.ts";
import {
  type ConnectionState,
  type CustomKeyStore,
  connectionOf,
  shownStore,
} from "../domain/custom-key-stores/custom-key-store.ts";
import type { StoreList } from "../store/custom-key-stores.ts";

/** A custom key store, and the list it is changed in. */
export interface LoadedStore {
  readonly store: CustomKeyStore;
  readonly list: StoreList;
}

/** Finds a store of the caller's account and Region. @throws ServiceError CustomKeyStoreNotFoundException */
export async function loadStore(kms: Kms, call: Call, id: string): Promise<LoadedStore> {
  const { region, principal } = call.caller;
  const list = await kms.keyStores.list(region, principal.accountId);
  const store = list.value.find((one) => one.id === id);
  if (store === undefined) throw storeNotFound(id);
  return { store, list };
}

/** As {@link loadStore}, for an operation that is about the store: the trail shows which one it was. */
export async function loadSubject(kms: Kms, call: Call, id: string): Promise<LoadedStore> {
  const loaded = await loadStore(kms, call, id);
  Object.assign(call.notes.additionalEventData, shownStore(loaded.store));
  return loaded;
}

/** Puts a changed store in the place of the one that was loaded. @throws ServiceError ConditionFailed: the operation starts over */
export async function changeStore(
  kms: Kms,
  call: Call,
  { store, list }: LoadedStore,
  change: Partial<CustomKeyStore>,
) {
  const { region, principal } = call.caller;
  const next = list.value.map((one) => (one.id === store.id ? { ...one, ...change } : one));
  await kms.keys.write([kms.keyStores.change(region, principal.accountId, list, next)]);
}

/** @throws ServiceError CustomKeyStoreInvalidStateException unless the store's connection is in one of these states */
export function requireConnection(
  kms: Kms,
  store: CustomKeyStore,
  ...allowed: readonly ConnectionState[]
): void {
  const { state } = connectionOf(store, kms.clock.now());
  if (allowed.includes(state)) return;
  throw new ServiceError(
    "CustomKeyStoreInvalidStateException",
    `The connection state of custom key store ${store.id} is ${state}, which is not valid for this operation.`,
  );
}

/**
 * Holds a CreateKey request against the custom key store it names: it must be there, of the key's origin, and connected. Without
 * one there is nothing to do.
 * @throws ServiceError CustomKeyStoreNotFoundException, UnsupportedOperationException, CustomKeyStoreInvalidStateException
 */
export async function requireKeyStore(
  kms: Kms,
  call: Call,
  storeId: string | null | undefined,
  origin: string,
): Promise<void> {
  if (!storeId) return;
  const { store } = await loadStore(kms, call, storeId);
  if (store.backing.type !== origin) throw notForType(store);
  requireConnection(kms, store, "CONNECTED");
  throw withoutBackend(store);
}

/**
 * Holds a GenerateRandom request against the store it names: only CloudHSM clusters give random bytes.
 * @throws ServiceError CustomKeyStoreNotFoundException, UnsupportedOperationException, CustomKeyStoreInvalidStateException
 */
export async function requireRandomSource(
  kms: Kms,
  call: Call,
  storeId: string | null | undefined,
): Promise<void> {
  await requireKeyStore(kms, call, storeId, "AWS_CLOUDHSM");
}

export function storeNotFound(idOrName: string): ServiceError {
  return new ServiceError("CustomKeyStoreNotFoundException", `Custom key store ${idOrName} is not found.`);
}

function notForType({ id, backing }: CustomKeyStore): ServiceError {
  return new ServiceError(
    "UnsupportedOperationException",
    `Custom key store ${id} is of type ${backing.type}, which is not valid for this operation.`,
  );
}

/** No store can be connected before stores have backends; a record that says otherwise is not to be believed. */
function withoutBackend({ id }: CustomKeyStore): Error {
  return new Error(`custom key store ${id} is stored as connected, but has no backend`);
}
