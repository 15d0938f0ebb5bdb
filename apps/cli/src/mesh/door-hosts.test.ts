import { describe, expect, test } from "vitest";
import { certificateNames, s3Domains } from "./door-hosts.ts";

describe("further host names of the public door", () => {
  test("are in its certificate, with the buckets before them", () => {
    expect(certificateNames(["mesh", "10.0.0.7", "*.dev.example"])).toEqual([
      "mesh",
      "*.mesh",
      "*.s3.mesh",
      "10.0.0.7",
      "*.dev.example",
    ]);
    expect(certificateNames([])).toEqual([]);
  });

  test("have buckets before them, S3's own label first; an address has none", () => {
    expect(s3Domains(["mesh", "10.0.0.7", "::1", "*.dev.example"]).split(",")).toEqual([
      "s3.mesh",
      "mesh",
      ...s3Domains([]).split(","),
    ]);
    expect(new Set(s3Domains(["localhost"]).split(","))).toEqual(new Set(s3Domains([]).split(",")));
  });
});
