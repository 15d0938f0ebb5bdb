import { GetObjectCommand, PutObjectCommand } from "@aws-sdk/client-s3";

/** An album of photos in a bucket, each encrypted under the owner's KMS key. It knows nothing of tests or of Keymesh. */
export class PhotoAlbum {
  #s3;
  #bucket;
  #keyId;

  constructor(s3, bucket, keyId) {
    this.#s3 = s3;
    this.#bucket = bucket;
    this.#keyId = keyId;
  }

  async add(name, photo) {
    await this.#s3.send(
      new PutObjectCommand({
        Bucket: this.#bucket,
        Key: `photos/${name}`,
        Body: photo,
        ServerSideEncryption: "aws:kms",
        SSEKMSKeyId: this.#keyId,
      }),
    );
  }

  async get(name) {
    const command = new GetObjectCommand({ Bucket: this.#bucket, Key: `photos/${name}` });
    const { Body } = await this.#s3.send(command);
    return await Body.transformToByteArray();
  }
}
