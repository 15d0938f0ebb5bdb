import { createPrivateKey } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { containerConfig } from "../config.ts";
import { kubernetesSecrets, secretKey, secretYaml } from "../setup/kubernetes-secrets.ts";
import { canCheck, checkManifests, checkYaml } from "../testing/manifests.ts";
import { workloads } from "../testing/objects.ts";

const OVERLAYS = ["overlays/demo", "overlays/distributed"];
const JOBS = ["jobs/demo", "jobs/cli"];

let folder: string;
let secrets: ReadonlyMap<string, ReadonlyMap<string, Buffer>>;
const make = () => kubernetesSecrets(containerConfig({ KEYMESH_VOLUMES_DIR: folder }));
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "keymesh-secrets-"));
  secrets = await make();
});
afterAll(() => rm(folder, { recursive: true }));

describe("a mesh's Secrets", () => {
  test("are the same when they are made again", async () => {
    expect(await make()).toEqual(secrets);
  });

  test("hold the offline member's key for the HSMs alone", () => {
    const safe = secrets.get("keymesh-hsm-safe")!;
    expect([...safe.keys()]).toEqual(["offline-member-key.pem"]);
    const pem = safe.get("offline-member-key.pem")!;
    expect(createPrivateKey(pem).asymmetricKeyDetails).toEqual({ namedCurve: "secp384r1" });
    const holders = [...secrets].filter(([, files]) =>
      [...files.values()].some((bytes) => bytes.equals(pem)),
    );
    expect(holders.map(([name]) => name)).toEqual(["keymesh-hsm-safe"]);
  });

  test("give no member another's key, and nobody the authority's", () => {
    const keys = [...secrets].flatMap(([name, files]) =>
      [...files].filter(([path]) => path.endsWith("key.pem")).map(([, bytes]) => [bytes.toString(), name]),
    );
    expect(new Map(keys as [string, string][]).size).toBe(keys.length);
    for (const files of secrets.values()) expect([...files.keys()].join()).not.toContain("pki/ca/");
  });

  test("tell tools of no HSM", () => {
    const mesh = JSON.parse(secrets.get("keymesh-tools")!.get("mesh.json")!.toString());
    expect(Object.keys(mesh.grpc)).toContain("kms");
    expect(JSON.stringify(mesh)).not.toContain("hsm");
    expect(mesh.endpoint).toBe("http://gateway:4566");
  });

  test("have keys a Secret may have, and no two paths one key", () => {
    expect(secretKey("pki/kms/key.pem")).toBe("pki.kms.key.pem");
    const twice = new Map([
      ["a/b", Buffer.of(1)],
      ["a.b", Buffer.of(2)],
    ]);
    expect(() => secretYaml("keymesh", "keymesh-kms", twice)).toThrow(
      "two files of keymesh-kms have one key",
    );
  });

  test.skipIf(!canCheck)("are Secrets an API server takes", () => {
    const yaml = [...secrets].map(([name, files]) => secretYaml("keymesh", name, files)).join("---\n");
    const { objects, faults } = checkYaml(yaml);
    expect(faults).toEqual([]);
    expect(objects["-"]!.map(({ metadata }) => metadata.name)).toEqual([...secrets.keys()]);
    const [first] = objects["-"]!;
    const bytes = secrets.get("keymesh-storage")!.get("pki/storage/key.pem")!;
    expect(Buffer.from(first!.data["pki.storage.key.pem"]!, "base64")).toEqual(bytes);
  });
});

describe.skipIf(!canCheck)("a pod", () => {
  const { objects } = checkManifests(...OVERLAYS, ...JOBS);
  const pods = Object.values(objects).flatMap(workloads);

  test("mounts Secrets of its own, whole and at their paths", () => {
    for (const { name, pod } of pods) {
      const owner = ["demo", "cli"].includes(name) ? "tools" : name;
      const given = new Map<string, string>();
      for (const { secret } of pod.volumes ?? []) {
        if (!secret) continue;
        expect(ALLOWED[owner] ?? [`keymesh-${owner}`]).toContain(secret.secretName);
        expect(secret.defaultMode).toBe(0o400);
        for (const { key, path } of secret.items ?? []) given.set(`${secret.secretName}/${key}`, path);
      }
      for (const [path] of secrets.get(`keymesh-${owner}`) ?? []) {
        if (STORES.includes(owner)) continue;
        const at = given.get(`keymesh-${owner}/${secretKey(path)}`);
        expect(path.endsWith(at ?? "nowhere"), `${name}: ${path}`).toBe(true);
      }
      const items = [...given.keys()].filter((key) => key.startsWith(`keymesh-${owner}/`));
      const keys = [...(secrets.get(`keymesh-${owner}`) ?? new Map()).keys()].map(secretKey);
      for (const item of items) expect(keys).toContain(item.split("/")[1]);
    }
  });
});

const STORES = ["valkey", "object-store"];
/** Who has more than the Secret of its name. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  hsm: ["keymesh-hsm", "keymesh-hsm-safe"],
  storage: ["keymesh-storage", "keymesh-backends"],
};
