import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";
import { CreateKeyCommand, DisableKeyCommand, KMSClient } from "@aws-sdk/client-kms";
import { CreateBucketCommand, S3Client } from "@aws-sdk/client-s3";
import { KeymeshContainer } from "@keymesh/testcontainers";
import { PhotoAlbum } from "../src/photos.js";

let mesh;
let kms;
let keyArn;
let album;

before(async () => {
  mesh = await new KeymeshContainer().start();
  kms = new KMSClient(mesh.getAwsClientConfig());
});

after(async () => {
  await mesh?.stop();
});

beforeEach(async () => {
  await mesh.reset();
  const s3 = new S3Client(mesh.getAwsClientConfig());
  const { KeyMetadata } = await kms.send(new CreateKeyCommand({ Description: "photos" }));
  await s3.send(new CreateBucketCommand({ Bucket: "album" }));
  keyArn = KeyMetadata.Arn;
  album = new PhotoAlbum(s3, "album", keyArn);
});

test("nobody reads a photo once its key is disabled", async () => {
  await album.add("cat.jpg", Buffer.from("a cat"));
  assert.equal(Buffer.from(await album.get("cat.jpg")).toString(), "a cat");
  await kms.send(new DisableKeyCommand({ KeyId: keyArn }));
  await assert.rejects(album.get("cat.jpg"), { name: "KMS.DisabledException" });
});

test("each photo costs one KMS call to write and one to read", async () => {
  await album.add("cat.jpg", Buffer.from("a cat"));
  await album.get("cat.jpg");
  const calls = await mesh.trail.find({ eventSource: "kms.amazonaws.com", resource: keyArn });
  const names = calls.map(({ eventName }) => eventName).reverse();
  assert.deepEqual(names, ["CreateKey", "GenerateDataKey", "Decrypt"]);
});
