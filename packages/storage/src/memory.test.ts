import { storageContract } from "./contract.ts";
import { createMemoryStorage } from "./memory.ts";

storageContract("in memory", async () => createMemoryStorage());
