import { describe, expect, test } from "vitest";
import { CALLERS, requireReadable, requireWritable } from "./namespaces.ts";

const denied = expect.objectContaining({ code: "AccessDenied" });

describe("namespaces", () => {
  const own: Record<string, string> = {
    kms: "kms/x",
    "s3-sim": "s3/x",
    "ebs-sim": "ebs/x",
    "ec2-host": "ebs/x",
    trail: "trail/x",
    identity: "identity/x",
    flow: "flow/x",
    gateway: "mesh/x",
  };

  test("each service reads and writes its own and no other's", () => {
    expect(CALLERS).toEqual(Object.keys(own));
    for (const caller of CALLERS)
      for (const name of new Set(Object.values(own).filter((name) => !name.startsWith("mesh/"))))
        for (const require of [requireReadable, requireWritable]) {
          if (name === own[caller]) expect(() => require(caller, name)).not.toThrow();
          else expect(() => require(caller, name)).toThrow(denied);
        }
  });

  test("everyone reads mesh/, identity and the gateway alone write it", () => {
    for (const caller of CALLERS) {
      requireReadable(caller, "mesh/clock");
      if (["identity", "gateway"].includes(caller)) requireWritable(caller, "mesh/clock");
      else expect(() => requireWritable(caller, "mesh/clock")).toThrow(denied);
    }
  });

  test("a prefix wider than the namespace, an empty one, and strangers are refused", () => {
    for (const name of ["", "k", "kms", "/kms/", "km", "kms2/"])
      expect(() => requireReadable("kms", name)).toThrow(denied);
    for (const caller of ["gateway", "constructor", "", "cli"])
      expect(() => requireReadable(caller, "kms/x")).toThrow(denied);
  });
});
