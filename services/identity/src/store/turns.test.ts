import { describe, expect, test } from "vitest";
import { iamOf, testIdentity } from "../testing/context.ts";

/** Identity twice over one storage. */
function replicas() {
  const one = testIdentity();
  return [iamOf(one), iamOf(testIdentity(one.storage))] as const;
}

const status = ({ status }: PromiseSettledResult<unknown>) => status;

describe("changes of one account at several replicas", () => {
  test("nobody is put into a group that is deleted meanwhile", async () => {
    for (let i = 0; i < 5; i++) {
      const [one, two] = replicas();
      await one("CreateUser", { userName: "ann" });
      await one("CreateGroup", { groupName: "staff" });
      const outcomes = await Promise.allSettled([
        one("AddUserToGroup", { userName: "ann", groupName: "staff" }),
        two("DeleteGroup", { groupName: "staff" }),
      ]);
      expect(outcomes.map(status).sort()).toEqual(["fulfilled", "rejected"]);
      const { groups } = await one("ListGroupsForUser", { userName: "ann" });
      expect(groups).toHaveLength(outcomes[0].status === "fulfilled" ? 1 : 0);
    }
  });

  test("many at once are all made, each once", async () => {
    const both = replicas();
    const names = Array.from({ length: 40 }, (_, i) => `user-${i}`);
    await Promise.all(names.map((userName, i) => both[i % 2]!("CreateUser", { userName })));
    const taken = await Promise.allSettled(both.map((iam) => iam("CreateUser", { userName: "ann" })));
    expect(taken.map(status).sort()).toEqual(["fulfilled", "rejected"]);
    const { users } = await both[0]("ListUsers", {});
    expect(users).toHaveLength(41);
  });

  test("a quota holds for all together", async () => {
    const both = replicas();
    await both[0]("CreateUser", { userName: "ann" });
    const made = await Promise.allSettled(
      Array.from({ length: 6 }, (_, i) => both[i % 2]!("CreateAccessKey", { userName: "ann" })),
    );
    expect(made.map(status).filter((one) => one === "fulfilled")).toHaveLength(2);
  });
});
