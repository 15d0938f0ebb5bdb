import {
  CallerPoliciesCache,
  type Principal,
  type PrincipalDirectory,
  type Session,
} from "@keymesh/identity";
import { createMemoryStorage } from "@keymesh/testing";
import type { TrailContext } from "../context.ts";
import type { TrailRecord } from "../domain/trail-record.ts";
import { GroupCommit } from "../store/group-commit.ts";
import { RecordStore } from "../store/record-store.ts";
import { WatchHub } from "../store/watch-hub.ts";
import { account, region, startMs } from "./records.ts";

export const root: Principal = {
  type: "Root",
  arn: `arn:aws:iam::${account}:root`,
  accountId: account,
  principalId: account,
  accessKeyId: "test",
};
export const alice: Principal = {
  type: "IAMUser",
  arn: `arn:aws:iam::${account}:user/alice`,
  accountId: account,
  principalId: "AIDAAAAAAAAAAAAAAAAAA",
  userName: "alice",
};

export function sessionFor(principal: Principal): Session {
  return { principal, door: "cloudtrail", region, expiresMs: startMs + 900_000, token: Buffer.alloc(0) };
}

/** A trail over a storage in memory, with a clock that stands still and users without policies unless given. */
export function testTrail(policies: Readonly<Record<string, string>> = {}) {
  const storage = createMemoryStorage();
  const clock = { ms: startMs, now: () => clock.ms };
  const commit = new GroupCommit(storage.kv);
  const directory: PrincipalDirectory = {
    policiesOf: async ({ arn }) => ({
      identity: policies[arn] === undefined ? [] : [{ name: "p", document: policies[arn] }],
    }),
    exists: async () => true,
    find: async () => undefined,
  };
  const context: TrailContext = {
    commit,
    records: new RecordStore(storage.kv),
    hub: new WatchHub(storage.kv),
    policies: new CallerPoliciesCache(directory),
    clock,
    regions: [region, "eu-west-1"],
  };
  const keep = (records: readonly TrailRecord[]) => Promise.all(records.map((each) => commit.append(each)));
  return { context, commit, storage, clock, keep };
}
