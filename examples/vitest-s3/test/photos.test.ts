import { CreateKeyCommand, DisableKeyCommand, KMSClient } from "@aws-sdk/client-kms";
import { CreateBucketCommand, S3Client } from "@aws-sdk/client-s3";
import { KeymeshContainer, type StartedKeymeshContainer } from "@keymesh/testcontainers";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { PhotoAlbum } from "../src/photos.ts";

let mesh: StartedKeymeshContainer;
let kms: KMSClient;
let keyArn: string;
let album: PhotoAlbum;

beforeAll(async () => {
  mesh = await new KeymeshContainer().start();
  kms = new KMSClient(mesh.getAwsClientConfig());
}, 120_000);

afterAll(async () => {
  await mesh?.stop();
});

beforeEach(async () => {
  await mesh.reset();
  const s3 = new S3Client(mesh.getAwsClientConfig());
  const { KeyMetadata } = await kms.send(new CreateKeyCommand({ Description: "photos" }));
  await s3.send(new CreateBucketCommand({ Bucket: "album" }));
  keyArn = KeyMetadata!.Arn!;
  album = new PhotoAlbum(s3, "album", keyArn);
});

test("a photo comes back as it was", async () => {
  await album.add("cat.jpg", Buffer.from("a cat"));
  expect(await album.names()).toEqual(["cat.jpg"]);
  expect(Buffer.from(await album.get("cat.jpg")).toString()).toBe("a cat");
});

test("nobody reads a photo once its key is disabled", async () => {
  await album.add("cat.jpg", Buffer.from("a cat"));
  await kms.send(new DisableKeyCommand({ KeyId: keyArn }));
  await expect(album.get("cat.jpg")).rejects.toMatchObject({ name: "KMS.DisabledException" });
});

test("each photo costs one KMS call to write and one to read", async () => {
  await album.add("cat.jpg", Buffer.from("a cat"));
  await album.get("cat.jpg");
  const calls = await mesh.trail.find({ eventSource: "kms.amazonaws.com", resource: keyArn });
  expect(calls.map(({ eventName }) => eventName).reverse()).toEqual([
    "CreateKey",
    "GenerateDataKey",
    "Decrypt",
  ]);
  expect(calls[0]!.requestParameters!.encryptionContext).toEqual({
    "aws:s3:arn": "arn:aws:s3:::album/photos/cat.jpg",
  });
});
