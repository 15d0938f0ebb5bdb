import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { storageContract } from "@keymesh/storage/contract";
import { afterAll } from "vitest";
import { openEmbedded } from "./driver.ts";

const dir = mkdtempSync(join(tmpdir(), "keymesh-storage-"));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

storageContract("embedded driver", async () => openEmbedded(dir));
