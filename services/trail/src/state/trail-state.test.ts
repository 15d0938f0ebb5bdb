import { Gate } from "@keymesh/runtime";
import { createMemoryStorage } from "@keymesh/testing";
import { expect, test } from "vitest";
import { keyOf } from "../domain/stored-record.ts";
import { GroupCommit } from "../store/group-commit.ts";
import { trailRecord } from "../testing/records.ts";
import { trailState } from "./trail-state.ts";

test("the trail loses exactly the records of an account that is reset, and records nothing of it", async () => {
  const { kv } = createMemoryStorage();
  const commit = new GroupCommit(kv);
  const state = trailState(kv, commit, new Gate());
  const records = ["111122223333", "111122223334"].flatMap((accountId) =>
    ["us-east-1", "eu-west-1"].map((region) => trailRecord({ accountId, region })),
  );
  for (const record of records) void commit.append(record);
  await state.settle!();
  expect(kv.dump().size).toBe(4);
  await state.reset!("111122223333");
  expect([...kv.dump().keys()].sort()).toEqual(records.slice(2).map(keyOf).sort());
});
