import type { kmsV1 } from "@keymesh/proto";
import { describe, expect, test } from "vitest";
import { lineToText } from "../diagram/ink.ts";
import { whyLines } from "./lines.ts";
import { pair, questionOf, values, word } from "./question.ts";

const options = { account: "000000000000", context: {}, grantToken: [], condition: {} };
const ann = "arn:aws:iam::000000000000:user/ann";

const answer: kmsV1.ExplainDecisionResponse__Output = {
  allowed: false,
  headline: "No. No IAM policy of user ann allows kms:Decrypt.",
  sentence: `User: ${ann} is not authorized to perform: kms:Decrypt`,
  kind: "noIdentityPolicyAllows",
  policy: "",
  statement: "",
  principalArn: ann,
  action: "kms:Decrypt",
  keyArn: "arn:aws:kms:us-east-1:000000000000:key/1234abcd-12ab-34cd-56ef-1234567890ab",
  stateError: "",
  policies: [
    {
      kind: "key",
      policy: "default",
      statements: [
        {
          statement: "Enable IAM User Permissions",
          effect: "Allow",
          outcome: "allows",
          admits: "account",
          because: [],
        },
        {
          statement: "#1",
          effect: "Allow",
          outcome: "does not apply",
          admits: "",
          because: [
            {
              element: "condition",
              name: "StringEquals",
              key: "kms:ViaService",
              policyValues: ["s3.us-east-1.amazonaws.com"],
              requestValues: [],
            },
          ],
        },
      ],
    },
  ],
  grants: [
    {
      grantId: "a".repeat(64),
      granteePrincipal: ann,
      outcome: "does not apply",
      admits: "",
      because: ["it permits Encrypt, not Decrypt"],
    },
  ],
  missingContextKeys: ["kms:ViaService"],
};

describe("what keymesh why writes", () => {
  test("begins with the headline and shows each policy, statement, grant and lack with its reason", () => {
    const text = whyLines(answer, 100).map((each) => lineToText(each, false));
    expect(text[0]).toBe(answer.headline);
    expect(text).toContain('Key policy "default"');
    expect(text.join("\n").replace(/\s+/g, " ")).toContain(
      "Enable IAM User Permissions (Allow) allows: leaves it to the caller's account and its IAM policies",
    );
    expect(text).toContain(
      "      StringEquals kms:ViaService wants s3.us-east-1.amazonaws.com; the call has none",
    );
    expect(text).toContain("No IAM policy of the caller");
    expect(text).toContain("      it permits Encrypt, not Decrypt");
    expect(text).toContain("  --condition kms:ViaService=…");
    expect(text.at(-1)).toContain("is not authorized to perform: kms:Decrypt");
  });

  test.each([40, 79])("keeps to %i columns, and lets nothing through that a terminal obeys", (width) => {
    const evil = { ...answer, headline: `No. \u001b[2Jx ${"word ".repeat(40)}` };
    for (const each of whyLines(evil, width)) {
      const text = lineToText(each, false);
      expect(text.length).toBeLessThanOrEqual(width);
      expect(text).not.toContain("\u001b");
    }
  });
});

describe("the question of keymesh why", () => {
  test.each([
    ["user/team/ann", "arn:aws:iam::000000000000:user/team/ann"],
    ["role/app", "arn:aws:iam::000000000000:role/app"],
    ["root", "arn:aws:iam::000000000000:root"],
    [ann, ann],
    ["AKIAIOSFODNN7EXAMPLE", "AKIAIOSFODNN7EXAMPLE"],
  ])("takes %s for %s", (written, principal) => {
    expect(questionOf(written, "Decrypt", "alias/pay", options)).toMatchObject({
      principal,
      keyId: "alias/pay",
    });
  });

  test("takes the account from the key's ARN, and --account over it", () => {
    const key = "arn:aws:kms:us-east-1:111122223333:key/1";
    const { account: _, ...none } = options;
    expect(questionOf("root", "Decrypt", key, none).principal).toBe("arn:aws:iam::111122223333:root");
    expect(questionOf("root", "Decrypt", key, options).principal).toBe("arn:aws:iam::000000000000:root");
    expect(questionOf("root", "Decrypt", undefined, none).principal).toBe("arn:aws:iam::000000000000:root");
  });

  test("refuses what is no principal and no pair", () => {
    expect(() => questionOf("ann", "Decrypt", undefined, options)).toThrow(/user\/<name>/);
    expect(() => pair("nothing", {})).toThrow(/name=value/);
  });

  test("gathers repeated options", () => {
    expect(pair("b=2=3", { a: "1" })).toEqual({ a: "1", b: "2=3" });
    expect(values("aws:TagKeys=y", { "aws:TagKeys": ["x"] })).toEqual({ "aws:TagKeys": ["x", "y"] });
    expect(values("kms:MessageType=", {})).toEqual({ "kms:MessageType": [] });
    expect(word("t2", ["t1"])).toEqual(["t1", "t2"]);
  });
});
