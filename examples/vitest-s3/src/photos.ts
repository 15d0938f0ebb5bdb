import { GetObjectCommand, ListObjectsV2Command, PutObjectCommand, type S3Client } from "@aws-sdk/client-s3";

/** An album of photos in a bucket, each encrypted under the owner's KMS key. It knows nothing of tests or of Keymesh. */
export class PhotoAlbum {
  readonly #s3: S3Client;
  readonly #bucket: string;
  readonly #keyId: string;

  constructor(s3: S3Client, bucket: string, keyId: string) {
    this.#s3 = s3;
    this.#bucket = bucket;
    this.#keyId = keyId;
  }

  async add(name: string, photo: Uint8Array): Promise<void> {
    await this.#s3.send(
      new PutObjectCommand({
        Bucket: this.#bucket,
        Key: `photos/${name}`,
        Body: photo,
        ContentType: "image/jpeg",
        ServerSideEncryption: "aws:kms",
        SSEKMSKeyId: this.#keyId,
      }),
    );
  }

  async get(name: string): Promise<Uint8Array> {
    const command = new GetObjectCommand({ Bucket: this.#bucket, Key: `photos/${name}` });
    const { Body } = await this.#s3.send(command);
    return await Body!.transformToByteArray();
  }

  async names(): Promise<string[]> {
    const command = new ListObjectsV2Command({ Bucket: this.#bucket, Prefix: "photos/" });
    const { Contents = [] } = await this.#s3.send(command);
    return Contents.map(({ Key }) => Key!.slice("photos/".length));
  }
}
