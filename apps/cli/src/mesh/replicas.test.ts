import { describe, expect, test } from "vitest";
import { MeshFolder } from "./folder.ts";
import { planMesh, portCount } from "./plan.ts";
import { addressesOf, addScale, replicaNames, requireScalable, roleOf } from "./replicas.ts";

describe("--scale", () => {
  test("adds up, one service at a time", () => {
    expect(addScale("s3-sim=2", addScale("kms=8"))).toEqual({ kms: 8, "s3-sim": 2 });
    expect(addScale("kms=1", { kms: 3 })).toEqual({ kms: 1 });
  });

  test.each([
    ["kms", "must be name=n"],
    ["kms=", "must be name=n"],
    ["kms=x", "must be name=n"],
    ["kms=0", "1 to 8"],
    ["kms=9", "1 to 8"],
    ["hsm=2", "--hsms"],
    ["flow=2", "in memory"],
    ["gateway=2", "one port"],
    ["lambda=1", "no such service"],
    ["constructor=1", "no such service"],
  ])("%s is refused: %s", (text, why) => {
    expect(() => addScale(text)).toThrow(why);
  });

  test("one of what is one anyway is no scaling", () => {
    expect(() => requireScalable({ storage: 1, flow: 1, gateway: 1 })).not.toThrow();
  });

  test("storage may have replicas only where its data is shared", () => {
    expect(() => requireScalable({ storage: 2 })).toThrow("embedded storage");
    expect(() => requireScalable({ storage: 2 }, { isStorageShared: true })).not.toThrow();
  });
});

describe("a mesh with replicas", () => {
  const options = {
    folder: new MeshFolder("mesh"),
    host: "127.0.0.1",
    port: 4566,
    regions: ["us-east-1"],
    hsmCount: 2,
    logLevel: "info",
    scale: { kms: 3, trail: 2 },
  };
  const ports = Array.from({ length: portCount(options) }, (_, i) => 50_000 + i);
  const plan = planMesh(options, ports);
  const envOf = (name: string) => plan.processes.find((one) => one.name === name)!.env;

  test("gives every replica a name, ports, a log and its role's certificate", () => {
    const names = plan.processes.map(({ name }) => name);
    expect(names.filter((name) => roleOf(name) === "kms")).toEqual(["kms-1", "kms-2", "kms-3"]);
    expect(names).toContain("s3-sim");
    const taken = [...Object.values(plan.grpc), ...Object.values(plan.http)];
    expect(new Set(taken).size).toBe(taken.length);
    expect(taken).toHaveLength(ports.length + 1);
    const logs = plan.processes.map(({ logFile }) => logFile);
    expect(new Set(logs).size).toBe(logs.length);
    expect(envOf("kms-2").KEYMESH_PKI_DIR).toBe(options.folder.pki("kms"));
    expect(envOf("kms-2").KEYMESH_LISTEN).toBe(plan.grpc["kms-2"]);
    expect(envOf("kms-2").KEYMESH_LISTEN_HTTP).toBe(plan.http["kms-2"]);
  });

  test("tells everybody of all replicas", () => {
    const kms = addressesOf(plan.grpc, "kms");
    expect(kms.split(",")).toEqual([plan.grpc["kms-1"], plan.grpc["kms-2"], plan.grpc["kms-3"]]);
    expect(envOf("s3-sim").KEYMESH_KMS).toBe(kms);
    expect(envOf("kms-1").KEYMESH_TRAIL).toBe(addressesOf(plan.grpc, "trail"));
    expect(envOf("gateway").KEYMESH_UPSTREAM_KMS).toBe(addressesOf(plan.http, "kms"));
    expect(envOf("gateway").KEYMESH_HEALTH?.split(",")).toContain(`kms=${plan.grpc["kms-3"]}`);
  });

  test("names one replica like its service", () => {
    expect(replicaNames("kms", { kms: 1 })).toEqual(["kms"]);
    expect(roleOf("s3-sim")).toBe("s3-sim");
    expect(roleOf("hsm-1")).toBe("hsm");
  });
});
