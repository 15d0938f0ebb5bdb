import type { Principal } from "@keymesh/identity";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { appendRequest } from "./create-audit.ts";
import { recordJson } from "./record-json.ts";
import type { AuditedCall, Json } from "./types.ts";

const account = "000000000000";
const root: Principal = {
  type: "Root",
  arn: `arn:aws:iam::${account}:root`,
  accountId: account,
  principalId: account,
  accessKeyId: "test",
};
const host: Principal = {
  type: "AssumedRole",
  arn: `arn:aws:sts::${account}:assumed-role/aws:ec2-infrastructure/i-0123456789abcdef0`,
  accountId: account,
  principalId: `${account}:aws:ec2-infrastructure:i-0123456789abcdef0`,
  accessKeyId: "ASIAIOSFODNN7EXAMPLE",
  sessionIssuer: {
    arn: `arn:aws:iam::${account}:role/aws:ec2-infrastructure`,
    principalId: `${account}:aws:ec2-infrastructure`,
    userName: "aws:ec2-infrastructure",
  },
  sessionCreatedMs: Date.UTC(2026, 4, 1, 12),
  inScopeOf: { issuerType: "AWS::EC2::Instance", credentialsIssuedTo: "arn:aws:ec2:us-east-1:i" },
};
const call: AuditedCall = {
  eventSource: "kms.amazonaws.com",
  eventName: "Decrypt",
  eventTimeMs: Date.UTC(2026, 4, 1, 12, 0, 0, 999),
  region: "us-east-1",
  requestId: "r",
  principal: root,
  sourceIp: "127.0.0.1",
  userAgent: "aws-cli",
  readOnly: true,
  requestParameters: { encryptionAlgorithm: "SYMMETRIC_DEFAULT" },
  responseElements: null,
};
const record = (part: Partial<AuditedCall> = {}) => {
  const request = appendRequest({ ...call, ...part });
  return { request, json: JSON.parse(request.record.toString()) };
};

describe("record", () => {
  test("has the members of a real one, in the order of a real one", () => {
    const text = recordJson(
      {
        ...call,
        errorCode: "AccessDenied",
        errorMessage: "no",
        additionalEventData: { keyMaterialId: "m" },
        resources: [
          { arn: "arn:aws:kms:us-east-1:000000000000:key/k", type: "AWS::KMS::Key", accountId: account },
        ],
        sharedEventId: "s",
        vpcEndpointId: "AWS Internal",
        tls: { version: "TLSv1.3", cipherSuite: "TLS_AES_128_GCM_SHA256", host: "kms" },
      },
      "11111111-2222-4333-8444-555555555555",
      account,
    );
    expect(text).toBe(
      JSON.stringify({
        eventVersion: "1.11",
        userIdentity: {
          type: "Root",
          principalId: account,
          arn: root.arn,
          accountId: account,
          accessKeyId: "test",
        },
        eventTime: "2026-05-01T12:00:00Z",
        eventSource: "kms.amazonaws.com",
        eventName: "Decrypt",
        awsRegion: "us-east-1",
        sourceIPAddress: "127.0.0.1",
        userAgent: "aws-cli",
        errorCode: "AccessDenied",
        errorMessage: "no",
        requestParameters: { encryptionAlgorithm: "SYMMETRIC_DEFAULT" },
        responseElements: null,
        additionalEventData: { keyMaterialId: "m" },
        requestID: "r",
        eventID: "11111111-2222-4333-8444-555555555555",
        readOnly: true,
        resources: [
          { accountId: account, type: "AWS::KMS::Key", ARN: "arn:aws:kms:us-east-1:000000000000:key/k" },
        ],
        eventType: "AwsApiCall",
        managementEvent: true,
        recipientAccountId: account,
        sharedEventID: "s",
        vpcEndpointId: "AWS Internal",
        vpcEndpointAccountId: "AWS Internal",
        eventCategory: "Management",
        tlsDetails: {
          tlsVersion: "TLSv1.3",
          cipherSuite: "TLS_AES_128_GCM_SHA256",
          clientProvidedHostHeader: "kms",
        },
      }),
    );
  });

  test("is valid JSON whatever a caller puts into it", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.jsonValue(), (text, value) => {
        const { json } = record({
          userAgent: text,
          sourceIp: text,
          eventName: text,
          errorCode: text,
          requestParameters: value as Json,
        });
        expect(json.sourceIPAddress).toBe(text.toWellFormed());
        expect(json.requestParameters).toEqual(JSON.parse(JSON.stringify(value).toWellFormed()));
      }),
    );
  });

  test("cuts what is too long between characters, and leaves out what is too large", () => {
    const { json } = record({
      userAgent: "€".repeat(400),
      errorCode: "X",
      errorMessage: "m".repeat(2000),
      requestParameters: { a: "x".repeat(100 * 1024) },
      responseElements: { a: "x".repeat(100 * 1024 - 8) },
      additionalEventData: { a: "x".repeat(28 * 1024) },
    });
    expect(json.userAgent).toBe("€".repeat(341));
    expect(json.errorMessage).toHaveLength(1024);
    expect(json.requestParameters).toEqual({ omitted: true });
    expect(json.responseElements.a).toHaveLength(100 * 1024 - 8);
    expect(json.additionalEventData).toEqual({ omitted: true });
  });

  test("data events say so", () => {
    const { json, request } = record({ managementEvent: false });
    expect(json).toMatchObject({ managementEvent: false, eventCategory: "Data" });
    expect(request.managementEvent).toBe(false);
  });

  test("every call has an event id of its own, the same inside and outside", () => {
    const ids = [record(), record()].map(({ request, json }) => {
      expect(json.eventID).toBe(request.eventId);
      return request.eventId;
    });
    expect(ids[0]).not.toBe(ids[1]);
  });

  test("an event that brings an id keeps it", () => {
    const eventId = "0b7e4a6e-6a0c-4d3e-9d6b-1f2a3b4c5d6e";
    const { json, request } = record({ eventId });
    expect([json.eventID, request.eventId]).toEqual([eventId, eventId]);
  });
});

describe("userIdentity", () => {
  test("of an instance's infrastructure role is as recorded", () => {
    const { json, request } = record({
      principal: host,
      invokedBy: "AWS Internal",
      tls: { version: "TLSv1.3", cipherSuite: "c", host: "h" },
    });
    expect(json.userIdentity).toEqual({
      type: "AssumedRole",
      principalId: host.principalId,
      arn: host.arn,
      accountId: account,
      accessKeyId: host.accessKeyId,
      sessionContext: {
        sessionIssuer: { type: "Role", accountId: account, ...host.sessionIssuer },
        attributes: { creationDate: "2026-05-01T12:00:00Z", mfaAuthenticated: "false" },
      },
      invokedBy: "AWS Internal",
      inScopeOf: host.inScopeOf,
    });
    expect(json.tlsDetails).toBeUndefined();
    expect(request.username).toBe("i-0123456789abcdef0");
  });

  test("of a user or root with a session token has its session's making", () => {
    const sessionCreatedMs = Date.UTC(2026, 4, 1, 12);
    const user: Principal = { ...root, type: "IAMUser", userName: "ann" };
    for (const principal of [root, user]) {
      expect(record({ principal }).json.userIdentity.sessionContext).toBeUndefined();
      const { type, sessionContext } = record({ principal: { ...principal, sessionCreatedMs } }).json
        .userIdentity;
      expect(type).toBe(principal.type);
      expect(sessionContext).toEqual({
        attributes: { creationDate: "2026-05-01T12:00:00Z", mfaAuthenticated: "false" },
      });
    }
    const named = record({ principal: { ...host, sourceIdentity: "ann" } }).json;
    expect(named.userIdentity.sessionContext.sourceIdentity).toBe("ann");
  });

  test("names who forwarded the caller, and is made anew for another one", () => {
    expect(record({ invokedBy: "fas.s3.amazonaws.com" }).json.userIdentity.invokedBy).toBe(
      "fas.s3.amazonaws.com",
    );
    expect(record().json.userIdentity.invokedBy).toBeUndefined();
  });

  test("in another account's record shows only account and principal id", () => {
    const { json, request } = record({ recipientAccountId: "111122223333" });
    expect(json.userIdentity).toEqual({ type: "AWSAccount", principalId: account, accountId: account });
    expect(request.accountId).toBe("111122223333");
    expect(record().json.userIdentity.type).toBe("Root");
  });

  test("of a caller who could not be authenticated is Unknown; of one without credentials, anonymous", () => {
    const { json, request } = record({ principal: undefined, claimedAccessKeyId: "AKIAX" });
    expect(json.userIdentity).toMatchObject({ type: "Unknown", accessKeyId: "AKIAX" });
    expect(request).toMatchObject({ accountId: "", username: "", accessKeyId: "AKIAX" });
    expect(json.recipientAccountId).toBeUndefined();
    expect(record({ principal: undefined }).json.userIdentity).toMatchObject({ accountId: "anonymous" });
  });

  test("of a service that acts by itself", () => {
    const service = { ...root, type: "AWSService" as const, arn: "ec2.us-east-1.amazonaws.com" };
    expect(record({ principal: service, invokedBy: "AWS Internal" }).json.userIdentity).toEqual({
      type: "AWSService",
      invokedBy: "AWS Internal",
    });
    const { json } = record({
      principal: undefined,
      eventType: "AwsServiceEvent",
      recipientAccountId: account,
      serviceEventDetails: { keyId: "k" },
    });
    expect(json.userIdentity).toEqual({ accountId: account, invokedBy: "AWS Internal" });
    expect(json.serviceEventDetails).toEqual({ keyId: "k" });
  });
});

describe("lookup fields", () => {
  test.each([
    ["AWS::KMS::Key", "arn:aws:kms:us-east-1:1:key/k", "arn:aws:kms:us-east-1:1:key/k"],
    ["AWS::S3::Bucket", "arn:aws:s3:::bucket", "bucket"],
    ["AWS::S3::Object", "arn:aws:s3:::bucket/a/b", "bucket/a/b"],
    ["AWS::EC2::Volume", "arn:aws:ec2:us-east-1:1:volume/vol-1", "vol-1"],
  ])("%s is found by the name its users know", (type, arn, name) => {
    const { request } = record({ resources: [{ type, arn, accountId: account }] });
    expect(request.resources).toEqual([{ type, name }]);
  });
});
