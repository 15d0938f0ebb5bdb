import { describe, expect, test } from "vitest";
import { checkRule, type WantedRule } from "./check-rule.ts";

const refusedFor = (rule: WantedRule) => {
  try {
    checkRule(rule, "flt-1");
    return undefined;
  } catch (error) {
    expect(error).toMatchObject({ code: "ValidationException" });
    return (error as Error).message.split(":")[0];
  }
};

describe("a fault rule", () => {
  test("is taken with what it says, always when it says no probability", () => {
    expect(checkRule({ hop: "s3-sim->kms", fault: "latency", ms: 5, times: 2 }, "flt-1")).toEqual({
      id: "flt-1",
      hop: "s3-sim->kms",
      fault: "latency",
      ms: 5,
      times: 2,
      probability: 1,
    });
  });

  test.each([
    ["kms->hsm", "GenerateDataKey"],
    ["kms->hsm-1", "CreateHbk"],
    ["gateway->s3-sim", "ListObjects"],
    ["gateway->ebs-sim", "AttachVolume"],
    ["ec2-host->kms", "Decrypt"],
    ["*->storage", "GetBlob"],
    ["kms->*", "Append"],
    ["gateway->identity", "AssumeRole"],
    ["s3-sim->identity", "VerifySignature"],
  ])("may name %s %s", (hop, method) => {
    expect(refusedFor({ hop, method, fault: "drop" })).toBeUndefined();
  });

  test.each([
    "s3-sim",
    "s3-sim->",
    "s3-sim->nobody",
    "nobody->kms",
    "kms->s3-sim",
    "*->*",
    "trail->kms",
    "kms->hsm-x",
    "cli->kms",
  ])("is refused for a hop there is not: %s", (hop) => {
    expect(refusedFor({ hop, fault: "drop" })).toBe("hop");
  });

  test("may be for one trace, but not where traces share frames", () => {
    const trace = "ab".repeat(16);
    for (const hop of ["s3-sim->storage", "*->kms", "gateway->s3-sim"])
      expect(refusedFor({ hop, trace, fault: "tamper" })).toBeUndefined();
    for (const hop of ["kms->hsm", "kms->hsm-1", "kms->*"])
      expect(refusedFor({ hop, trace, fault: "drop" })).toBe("trace");
  });

  test("is refused for a method nobody on the hop has, or a watch", () => {
    expect(refusedFor({ hop: "s3-sim->kms", method: "PutObject", fault: "drop" })).toBe("method");
    expect(refusedFor({ hop: "kms->storage", method: "Watch", fault: "drop" })).toBe("method");
  });

  test("is refused for what does not go with its fault", () => {
    expect(refusedFor({ hop: "s3-sim->kms", fault: "latency" })).toBe("ms");
    expect(refusedFor({ hop: "s3-sim->kms", fault: "drop", ms: 1 })).toBe("ms");
    expect(refusedFor({ hop: "s3-sim->kms", fault: "drop", code: "DisabledException" })).toBe("code");
    expect(refusedFor({ hop: "s3-sim->kms", fault: "error", code: "NoSuchKey" })).toBe("code");
    expect(refusedFor({ hop: "s3-sim->*", fault: "error", code: "DisabledException" })).toBe("code");
    expect(refusedFor({ hop: "s3-sim->kms", fault: "error", code: "DisabledException" })).toBeUndefined();
  });
});
