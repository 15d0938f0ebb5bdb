import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { routeOf } from "./route.ts";

const scope = (service: string) => ({
  authorization: `AWS4-HMAC-SHA256 Credential=AKID/20261122/us-east-1/${service}/aws4_request, SignedHeaders=host, Signature=0`,
});
const upstreamOf = (headers: Record<string, string>, query = "") => {
  const route = routeOf(headers, query);
  return "unknownService" in route ? `unknown ${route.unknownService}` : route.upstream;
};

describe("routeOf", () => {
  test.each([
    ["kms", "kms"],
    ["s3", "s3"],
    ["ec2", "ec2"],
    ["ebs", "ec2"],
    ["cloudtrail", "cloudtrail"],
    ["sts", "identity"],
    ["iam", "identity"],
    ["dynamodb", "unknown dynamodb"],
  ])("a signature scoped to %s goes to %s", (service, expected) => {
    expect(upstreamOf(scope(service))).toBe(expected);
    const credential = `AKID/20261122/us-east-1/${service}/aws4_request`;
    expect(
      upstreamOf({}, `X-Amz-Algorithm=x&X-Amz-Credential=${encodeURIComponent(credential)}&X-Amz-Date=1`),
    ).toBe(expected);
    expect(upstreamOf({}, `X-Amz-Credential=${credential}`)).toBe(expected);
    expect(upstreamOf({}, `X-Amz-Credential=${credential.replaceAll("/", "%2f")}`)).toBe(expected);
  });

  test("the scope wins over the host, and an ECDSA scope has no region", () => {
    expect(upstreamOf({ ...scope("kms"), host: "photos.s3.localhost" })).toBe("kms");
    expect(
      upstreamOf({ authorization: "AWS4-ECDSA-P256-SHA256 Credential=AKID/20261122/kms/aws4_request," }),
    ).toBe("kms");
  });

  test.each([
    ["kms.us-east-1.localhost.localstack.cloud:4566", "kms"],
    ["sts.localhost", "identity"],
    ["s3.localhost.localstack.cloud", "s3"],
    ["photos.s3.localhost.localstack.cloud:4566", "s3"],
    ["kms.s3.us-east-1.localhost", "s3"],
    ["photos.localhost.localstack.cloud", "s3"],
    ["127.0.0.1:4566", "s3"],
    ["kms", "s3"],
    ["", "s3"],
  ])("without a signature the host %j goes to %s", (host, expected) => {
    expect(upstreamOf({ host })).toBe(expected);
  });

  test("an unsigned JSON call is refused by the service it names", () => {
    expect(upstreamOf({ "x-amz-target": "TrentService.ListKeys", host: "localhost" })).toBe("kms");
    expect(
      upstreamOf({ "x-amz-target": "com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.LookupEvents" }),
    ).toBe("cloudtrail");
  });

  test("an unsigned form is STS's, unless its host is a bucket's", () => {
    const form = { "content-type": "application/x-www-form-urlencoded; charset=utf-8" };
    expect(upstreamOf({ ...form, host: "127.0.0.1:4566" })).toBe("identity");
    expect(upstreamOf({ ...form, ...scope("ec2") })).toBe("ec2");
    expect(upstreamOf({ "content-type": "multipart/form-data; boundary=x" })).toBe("s3");
  });

  test("anything else in Authorization is left to S3 to refuse", () => {
    for (const authorization of [
      "Bearer x",
      "AWS AKID:sig",
      "Credential=",
      "Credential=/",
      "Credential=aws4_request",
    ]) {
      expect(upstreamOf({ authorization })).toBe("s3");
    }
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (authorization, host, query) => {
        routeOf({ authorization, host }, query);
        routeOf({ host }, `X-Amz-Credential=${query}`);
      }),
    );
  });
});
