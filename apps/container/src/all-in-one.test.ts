import { describe, expect, test } from "vitest";
import { ownOptions } from "./all-in-one.ts";
import { containerConfig, environmentSet } from "./config.ts";

function optionsFor(env: Record<string, string>): string {
  const set = environmentSet(env);
  return ownOptions(containerConfig(set), set, "c0ffee").join(" ");
}

describe("the mesh in one container", () => {
  test("listens on all of the container's addresses, in one process, and logs where Docker reads", () => {
    expect(optionsFor({})).toBe(
      "--compact --host 0.0.0.0 --grpc-ports 4570 --log-to stderr --called-as docker exec c0ffee keymesh --log-level info --regions us-east-1,us-west-2,eu-west-1",
    );
  });

  test("serves the Regions that are named, or first the one that modules for LocalStack ask for", () => {
    expect(optionsFor({ KEYMESH_REGIONS: "eu-west-1" })).toMatch(/--regions eu-west-1$/);
    expect(optionsFor({ AWS_DEFAULT_REGION: "us-west-1" })).toMatch(
      /--regions us-west-1,us-east-1,us-west-2,eu-west-1$/,
    );
    expect(optionsFor({ AWS_DEFAULT_REGION: "us-west-2" })).toMatch(
      /--regions us-west-2,us-east-1,eu-west-1$/,
    );
    expect(optionsFor({ AWS_DEFAULT_REGION: "us-west-2", KEYMESH_REGIONS: "eu-west-1" })).toMatch(
      / eu-west-1$/,
    );
    expect(optionsFor({ AWS_DEFAULT_REGION: "" })).toBe(optionsFor({}));
    expect(() => optionsFor({ AWS_DEFAULT_REGION: "here" })).toThrow("AWS_DEFAULT_REGION");
  });

  test("has the names that clients reach it by, LocalStack's with or without a port", () => {
    expect(optionsFor({ LOCALSTACK_HOST: "mesh:4566" })).toMatch(/--door-hosts mesh$/);
    expect(optionsFor({ LOCALSTACK_HOST: "mesh", KEYMESH_HOSTS: "a.example, b" })).toMatch(
      /--door-hosts a\.example,b,mesh$/,
    );
    expect(() => optionsFor({ LOCALSTACK_HOST: "http://mesh" })).toThrow("LOCALSTACK_HOST");
  });
});
