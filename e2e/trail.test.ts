import { type LookupAttribute, LookupEventsCommand } from "@aws-sdk/client-cloudtrail";
import {
  CreateKeyCommand,
  DecryptCommand,
  DescribeKeyCommand,
  EncryptCommand,
  GenerateDataKeyCommand,
} from "@aws-sdk/client-kms";
import { CreateBucketCommand, GetObjectCommand, PutObjectCommand } from "@aws-sdk/client-s3";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { awsClients } from "./support/clients.ts";
import { sharedMesh } from "./support/mesh.ts";
import { refusal } from "./support/refusal.ts";
import { allRecords } from "./support/trail-records.ts";

const mesh = sharedMesh(inject("meshFolder"));
const { kms, s3, trail } = awsClients(mesh);
let keyArn: string;

beforeAll(async () => {
  keyArn = (await kms.send(new CreateKeyCommand({}))).KeyMetadata!.Arn!;
});

async function lookup(...LookupAttributes: LookupAttribute[]) {
  const { Events } = await trail.send(new LookupEventsCommand({ LookupAttributes }));
  return Events!;
}

describe("LookupEvents", () => {
  test("shows a call as soon as it is answered, in CloudTrail's format, without its secrets", async () => {
    const EncryptionContext = { purpose: "audit" };
    const answer = await kms.send(
      new GenerateDataKeyCommand({ KeyId: keyArn, KeySpec: "AES_256", EncryptionContext }),
    );
    const [event] = await lookup({ AttributeKey: "ResourceName", AttributeValue: keyArn });
    expect(event).toMatchObject({
      EventName: "GenerateDataKey",
      EventSource: "kms.amazonaws.com",
      ReadOnly: "true",
      AccessKeyId: "test",
      Username: "root",
      Resources: [{ ResourceType: "AWS::KMS::Key", ResourceName: keyArn }],
    });
    const record = JSON.parse(event!.CloudTrailEvent!);
    expect(record).toMatchObject({
      eventVersion: "1.11",
      eventSource: "kms.amazonaws.com",
      awsRegion: "us-east-1",
      userIdentity: {
        type: "Root",
        arn: "arn:aws:iam::000000000000:root",
        accountId: "000000000000",
        accessKeyId: "test",
      },
      requestParameters: { keyId: keyArn, keySpec: "AES_256", encryptionContext: EncryptionContext },
      responseElements: null,
      requestID: answer.$metadata.requestId,
      readOnly: true,
      eventType: "AwsApiCall",
      managementEvent: true,
      eventCategory: "Management",
      recipientAccountId: "000000000000",
    });
    const secrets = [answer.Plaintext!, answer.CiphertextBlob!].map((bytes) => Buffer.from(bytes));
    for (const secret of secrets) {
      expect(event!.CloudTrailEvent).not.toContain(secret.toString("base64"));
      expect(event!.CloudTrailEvent).not.toContain(secret.toString("hex"));
    }
  });

  test("finds by every attribute", async () => {
    const [event] = await lookup({ AttributeKey: "ResourceName", AttributeValue: keyArn });
    const attributes: LookupAttribute[] = [
      { AttributeKey: "EventId", AttributeValue: event!.EventId! },
      { AttributeKey: "EventName", AttributeValue: event!.EventName! },
      { AttributeKey: "ReadOnly", AttributeValue: event!.ReadOnly! },
      { AttributeKey: "Username", AttributeValue: event!.Username! },
      { AttributeKey: "ResourceType", AttributeValue: "AWS::KMS::Key" },
      { AttributeKey: "EventSource", AttributeValue: "kms.amazonaws.com" },
      { AttributeKey: "AccessKeyId", AttributeValue: "test" },
    ];
    for (const attribute of attributes) {
      const found = await lookup(attribute);
      expect([attribute.AttributeKey, found.length > 0]).toEqual([attribute.AttributeKey, true]);
      if (attribute.AttributeKey === "EventId")
        expect(found.map(({ EventId }) => EventId)).toEqual([event!.EventId]);
      if (attribute.AttributeKey === "EventName")
        expect(new Set(found.map(({ EventName }) => EventName))).toEqual(new Set([event!.EventName]));
    }
  });

  test("pages newest first, every event once", async () => {
    for (let i = 0; i < 7; i++) await kms.send(new DescribeKeyCommand({ KeyId: keyArn }));
    const LookupAttributes: LookupAttribute[] = [{ AttributeKey: "ResourceName", AttributeValue: keyArn }];
    const ids: string[] = [];
    const times: number[] = [];
    let NextToken: string | undefined;
    do {
      const page = await trail.send(
        new LookupEventsCommand({ LookupAttributes, MaxResults: 3, ...(NextToken ? { NextToken } : {}) }),
      );
      ids.push(...page.Events!.map(({ EventId }) => EventId!));
      times.push(...page.Events!.map(({ EventTime }) => EventTime!.getTime()));
      NextToken = page.NextToken;
    } while (NextToken);
    expect(ids.length).toBeGreaterThanOrEqual(8);
    expect(new Set(ids).size).toBe(ids.length);
    expect(times).toEqual([...times].sort((a, b) => b - a));
  });

  test("a denial and a failure are there with their error", async () => {
    await refusal(kms.send(new EncryptCommand({ KeyId: "alias/none-such", Plaintext: Buffer.from("x") })));
    const [event] = await lookup({ AttributeKey: "EventName", AttributeValue: "Encrypt" });
    const record = JSON.parse(event!.CloudTrailEvent!);
    expect(record.errorCode).toBe("NotFoundException");
    expect(record.errorMessage).toContain("alias/none-such");
  });

  test("what it is asked wrongly it refuses by name", async () => {
    expect((await refusal(trail.send(new LookupEventsCommand({ MaxResults: 51 })))).name).toBe(
      "InvalidMaxResultsException",
    );
    expect((await refusal(trail.send(new LookupEventsCommand({ NextToken: "forged" })))).name).toBe(
      "InvalidNextTokenException",
    );
    const range = { StartTime: new Date("2026-02-01"), EndTime: new Date("2026-01-01") };
    expect((await refusal(trail.send(new LookupEventsCommand(range)))).name).toBe(
      "InvalidTimeRangeException",
    );
  });
});

describe("one PutObject under aws:kms", () => {
  test("leaves GenerateDataKey by the caller through S3, then the object's data event", async () => {
    const Bucket = `audit-${process.pid}`;
    await s3.send(new CreateBucketCommand({ Bucket }));
    await s3.send(
      new PutObjectCommand({
        Bucket,
        Key: "o",
        Body: "x",
        ServerSideEncryption: "aws:kms",
        SSEKMSKeyId: keyArn,
      }),
    );
    await (await s3.send(new GetObjectCommand({ Bucket, Key: "o" }))).Body!.transformToByteArray();
    const records = (await allRecords(mesh)).filter(({ requestParameters }) => {
      const context = requestParameters?.encryptionContext as Record<string, string> | undefined;
      return (
        context?.["aws:s3:arn"] === `arn:aws:s3:::${Bucket}/o` || requestParameters?.bucketName === Bucket
      );
    });
    // By the time each call came in: S3's before the one it makes to KMS.
    expect(records.map(({ eventName }) => eventName)).toEqual([
      "CreateBucket",
      "PutObject",
      "GenerateDataKey",
      "GetObject",
      "Decrypt",
    ]);
    expect(records[2]).toMatchObject({
      eventSource: "kms.amazonaws.com",
      userIdentity: {
        type: "Root",
        arn: "arn:aws:iam::000000000000:root",
        invokedBy: "fas.s3.amazonaws.com",
      },
      sourceIPAddress: "fas.s3.amazonaws.com",
      userAgent: "fas.s3.amazonaws.com",
      requestParameters: {
        keyId: keyArn,
        keySpec: "AES_256",
        encryptionContext: { "aws:s3:arn": `arn:aws:s3:::${Bucket}/o` },
      },
    });
    expect(records[1]).toMatchObject({
      eventSource: "s3.amazonaws.com",
      managementEvent: false,
      eventCategory: "Data",
      readOnly: false,
    });
  });
});

test("a wrong signature is recorded too, for the account of nobody", async () => {
  const { kms: forged } = awsClients(mesh, {
    credentials: { accessKeyId: "test", secretAccessKey: "wrong" },
  });
  const error = await refusal(forged.send(new DecryptCommand({ CiphertextBlob: Buffer.alloc(200) })));
  expect(error.name).toBe("InvalidSignatureException");
  const records = await allRecords(mesh);
  expect(
    records.some(
      ({ eventName, errorCode }) => eventName === "Decrypt" && errorCode === "InvalidSignatureException",
    ),
  ).toBe(true);
});
