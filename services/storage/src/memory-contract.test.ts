import { storageContract } from "@keymesh/storage/contract";
import { createMemoryStorage } from "@keymesh/testing";

// The store that other services' unit tests stand on must be like the one they run on.
storageContract("the tests' store in memory", async () => ({
  ...createMemoryStorage(),
  close: async () => {},
}));
