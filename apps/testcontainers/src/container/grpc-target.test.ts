import { describe, expect, test } from "vitest";
import { grpcTarget, requireGrpcService } from "./grpc-target.ts";

const block = (name: string, text: string) => `-----BEGIN ${name}-----\n${text}\n-----END ${name}-----`;
const ca = block("CERTIFICATE", "Y2E=");
const cert = block("CERTIFICATE", "Y2VydA==");
const key = block("PRIVATE KEY", "a2V5");

describe("a gRPC target", () => {
  test("has the address and each credential by itself", () => {
    const target = grpcTarget("kms", "127.0.0.1:4570", `${ca}\n${cert}\n${key}\n`);
    expect(target).toMatchObject({ address: "127.0.0.1:4570", serverName: "kms" });
    expect([target.ca, target.cert, target.key].map(String)).toEqual([ca, cert, key]);
    expect(target.channelOptions).toEqual({ "grpc.ssl_target_name_override": "kms" });
  });

  test("takes no other member for the one it names", () => {
    const { verifyOptions } = grpcTarget("kms", "127.0.0.1:4570", `${ca}${cert}${key}`);
    const check = (subjectaltname?: string) =>
      verifyOptions.checkServerIdentity("kms", { subjectaltname } as never);
    expect(check("URI:keymesh://service/kms")).toBeUndefined();
    expect(check("DNS:localhost, URI:keymesh://service/kms")).toBeUndefined();
    expect(check("URI:keymesh://service/kms2")).toBeInstanceOf(Error);
    expect(check("URI:keymesh://principal/kms, DNS:kms")).toBeInstanceOf(Error);
    expect(check()).toBeInstanceOf(Error);
  });

  test("is not made of anything but a client's three credentials", () => {
    for (const pem of ["", ca, ca + cert, ca + cert + key + key])
      expect(() => grpcTarget("kms", "127.0.0.1:1", pem)).toThrow("no gRPC credentials");
  });

  test("is there for members with a gRPC door alone", () => {
    expect(() => requireGrpcService("flow")).not.toThrow();
    expect(() => requireGrpcService("hsm-1")).toThrow(/"hsm-1" has no gRPC door; those are kms, s3-sim/);
    expect(() => requireGrpcService("toString")).toThrow("no gRPC door");
  });
});
