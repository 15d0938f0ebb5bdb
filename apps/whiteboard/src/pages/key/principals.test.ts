import { describe, expect, test } from "vitest";
import type { Summary } from "../../api/types.ts";
import type { ShownKey } from "./keys.ts";
import { principalsOf } from "./principals.ts";

describe("principals to ask about", () => {
  test("are the root, those of policy and grants and those that used the key, each once and no pattern", () => {
    const shown = {
      key: { arn: "arn:aws:kms:us-east-1:111122223333:key/a", accountId: "111122223333" },
      policy: {
        Statement: [
          { Principal: { AWS: ["arn:aws:iam::111122223333:root", "arn:aws:iam::111122223333:user/alice"] } },
          { Principal: { Service: "s3.amazonaws.com" }, Resource: "*" },
          { Condition: { ArnLike: { "aws:PrincipalArn": "arn:aws:iam::111122223333:role/*" } } },
        ],
      },
      grants: [{ grantId: "g", granteePrincipal: "arn:aws:iam::111122223333:role/host", operations: [] }],
    } as unknown as ShownKey;
    const flows = [
      { principals: ["arn:aws:iam::111122223333:user/alice", "arn:aws:iam::444455556666:root"] },
    ];
    expect(principalsOf(shown, flows as unknown as Summary[])).toEqual([
      "arn:aws:iam::111122223333:root",
      "arn:aws:iam::111122223333:user/alice",
      "arn:aws:iam::111122223333:role/host",
      "arn:aws:iam::444455556666:root",
    ]);
  });
});
