import { createHmac, generateKeyPairSync, randomBytes, verify } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CreateGroupCommand, GetGroupCommand, IAMClient } from "@aws-sdk/client-iam";
import {
  DescribeKeyCommand,
  EnableKeyCommand,
  GenerateMacCommand,
  GetKeyRotationStatusCommand,
  ListResourceTagsCommand,
  SignCommand,
} from "@aws-sdk/client-kms";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { awsClients, clientConfig } from "./support/clients.ts";
import { startMesh, type TestMesh } from "./support/mesh.ts";
import { refusal } from "./support/refusal.ts";

const ids = {
  mac: "0a0a0a0a-0000-4000-8000-000000000001",
  signing: "0a0a0a0a-0000-4000-8000-000000000002",
  rotating: "0a0a0a0a-0000-4000-8000-000000000003",
  multiRegion: "mrk-0a0a0a0a000040008000000000000004",
};
const macMaterial = randomBytes(32);
const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
const pkcs8 = privateKey.export({ type: "pkcs8", format: "der" });
const ann = { accessKeyId: "AKIAANNANNANNANNANN0", secretAccessKey: "s".repeat(40) };

const seed = `
accounts:
  - id: "111122223333"
    name: shop
    groups:
      - name: makers
        policies:
          macs:
            Version: "2012-10-17"
            Statement: [{ Effect: Allow, Action: "kms:GenerateMac", Resource: "*" }]
    users:
      - name: ann
        groups: [makers]
        accessKeys: [{ id: ${ann.accessKeyId}, secret: ${ann.secretAccessKey} }]
keys:
  - account: "111122223333"
    id: ${ids.mac}
    spec: HMAC_256
    usage: GENERATE_VERIFY_MAC
    aliases: [alias/macs]
    tags: { team: blue }
    material: ${macMaterial.toString("base64")}
  - account: "000000000000"
    id: ${ids.signing}
    spec: ECC_NIST_P256
    usage: SIGN_VERIFY
    material: ${pkcs8.toString("base64")}
  - account: "000000000000"
    id: ${ids.rotating}
    rotationPeriod: 90
    enabled: false
  - account: "000000000000"
    region: us-west-2
    id: ${ids.multiRegion}
`;

describe("a mesh with a seed file", () => {
  const dir = mkdtempSync(join(tmpdir(), "keymesh-seed-"));
  const folder = join(dir, "mesh");
  const seedFile = join(dir, "seed.yaml");
  let mesh: TestMesh;
  beforeAll(async () => {
    writeFileSync(seedFile, seed);
    mesh = await startMesh({ folder, seedFile, compact: true });
  }, 60_000);
  afterAll(async () => {
    await mesh.stop();
    rmSync(dir, { recursive: true, force: true });
  });

  test("has its keys, with their own ids and the very material", async () => {
    const asAnn = awsClients(mesh.handle, { credentials: ann });
    const message = Buffer.from("hello");
    const { Mac } = await asAnn.kms.send(
      new GenerateMacCommand({ KeyId: "alias/macs", Message: message, MacAlgorithm: "HMAC_SHA_256" }),
    );
    expect(Buffer.from(Mac!)).toEqual(createHmac("sha256", macMaterial).update(message).digest());

    const { kms } = awsClients(mesh.handle);
    const { Signature } = await kms.send(
      new SignCommand({ KeyId: ids.signing, Message: message, SigningAlgorithm: "ECDSA_SHA_256" }),
    );
    expect(verify("sha256", message, publicKey, Signature!)).toBe(true);
    const { KeyMetadata } = await kms.send(new DescribeKeyCommand({ KeyId: ids.signing }));
    expect(KeyMetadata).toMatchObject({ Origin: "EXTERNAL", KeyState: "Enabled" });
  });

  test("has them in the Region, state and schedule it says", async () => {
    const { kms } = awsClients(mesh.handle);
    const rotation = await kms.send(new GetKeyRotationStatusCommand({ KeyId: ids.rotating }));
    expect(rotation).toMatchObject({ KeyRotationEnabled: true, RotationPeriodInDays: 90 });
    const { KeyMetadata } = await kms.send(new DescribeKeyCommand({ KeyId: ids.rotating }));
    expect(KeyMetadata!.KeyState).toBe("Disabled");
    const west = awsClients(mesh.handle, { region: "us-west-2" }).kms;
    const replicable = await west.send(new DescribeKeyCommand({ KeyId: ids.multiRegion }));
    expect(replicable.KeyMetadata).toMatchObject({
      MultiRegion: true,
      MultiRegionConfiguration: { MultiRegionKeyType: "PRIMARY" },
    });
    const root = { accessKeyId: "111122223333", secretAccessKey: "test" };
    const shop = awsClients(mesh.handle, { credentials: root });
    const { Tags } = await shop.kms.send(new ListResourceTagsCommand({ KeyId: ids.mac }));
    expect(Tags).toEqual([{ TagKey: "team", TagValue: "blue" }]);
    const iam = new IAMClient(clientConfig(mesh.handle, { credentials: root }));
    const { Users } = await iam.send(new GetGroupCommand({ GroupName: "makers" }));
    expect(Users!.map(({ UserName }) => UserName)).toEqual(["ann"]);
    expect(await refusal(iam.send(new CreateGroupCommand({ GroupName: "makers" })))).toMatchObject({
      name: "EntityAlreadyExistsException",
    });
  });

  test("keeps what was changed since when it starts with the same file again", {
    timeout: 60_000,
  }, async () => {
    await awsClients(mesh.handle).kms.send(new EnableKeyCommand({ KeyId: ids.rotating }));
    await mesh.stop();
    mesh = await startMesh({ folder, seedFile, compact: true });
    const { KeyMetadata } = await awsClients(mesh.handle).kms.send(
      new DescribeKeyCommand({ KeyId: ids.rotating }),
    );
    expect(KeyMetadata!.KeyState).toBe("Enabled");
  });

  test("never writes the material to its own folder in clear", async () => {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
    expect(files.length).toBeGreaterThan(10);
    const scalar = privateKey.export({ format: "jwk" }).d!;
    const markers = [macMaterial, Buffer.from(scalar, "base64url")];
    const forms = markers.flatMap((bytes) => [
      bytes,
      Buffer.from(bytes.toString("base64")),
      Buffer.from(bytes.toString("hex")),
    ]);
    const found = files
      .map(({ parentPath, name }) => join(parentPath, name))
      .filter((path) => forms.some((form) => readFileSync(path).includes(form)));
    expect(found).toEqual([]);
  });

  test("does not start when the file is wrong, and says where", { timeout: 30_000 }, async () => {
    const wrong = join(dir, "wrong.yaml");
    writeFileSync(wrong, seed.replace("rotationPeriod: 90", "rotationPeriod: 9"));
    const other = join(dir, "other");
    await expect(startMesh({ folder: other, seedFile: wrong })).rejects.toThrow(
      /line \d+, keys\[2\]\.rotationPeriod: Too small/,
    );
  });
});
