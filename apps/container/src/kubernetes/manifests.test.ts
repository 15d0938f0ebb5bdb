import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { CONTAINER_VARIABLES } from "../config.ts";
import { canCheck, checkManifests, checkYaml, ROOT } from "../testing/manifests.ts";
import { type PodSpec, workloads } from "../testing/objects.ts";

const OVERLAYS = ["overlays/demo", "overlays/distributed"];
const JOBS = ["jobs/demo", "jobs/cli"];

const containersOf = ({ initContainers = [], containers }: PodSpec) => [...initContainers, ...containers];

describe.skipIf(!canCheck)("the check", () => {
  const sound = `apiVersion: policy/v1
kind: PodDisruptionBudget
metadata: { name: kms, namespace: keymesh }
spec: { minAvailable: 1, selector: { matchLabels: { a: b } } }
`;

  test("takes what is sound", () => {
    expect(checkYaml(sound).faults).toEqual([]);
  });

  test.each([
    ["an unknown field", sound.replace("minAvailable", "minAvailible"), 'unknown field "spec.minAvailible"'],
    ["a wrong type", sound.replace("{ a: b }", "{ a: 1 }"), "cannot unmarshal number"],
    ["a wrong value", sound.replace("1,", "-1,"), "must be greater than or equal to 0"],
    ["an unknown kind", sound.replace("kind: Pod", "kind: Prod"), 'no kind "ProdDisruptionBudget"'],
  ])("refuses %s", (_what, yaml, why) => {
    expect(yaml).not.toBe(sound);
    expect(checkYaml(yaml).faults.join()).toContain(why);
  });
});

describe.skipIf(!canCheck)("the manifests", () => {
  const { objects, faults } = checkManifests(...OVERLAYS, ...JOBS);
  const compose = parse(readFileSync(join(ROOT, "docker-compose.yml"), "utf8"), { merge: true });

  test("would be taken by an API server, their pods by a namespace that restricts them", () => {
    expect(faults).toEqual([]);
    expect(Object.keys(objects)).toEqual([...OVERLAYS, ...JOBS].sort());
  });

  test("have a workload for every service of docker-compose.yml, and no other", () => {
    // Certificates and secrets are made by the administrator here: `kubernetes-secrets`. Tracing tools are the cluster's own.
    const services = Object.keys(compose.services)
      .filter((name) => !["setup", "jaeger"].includes(name))
      .map((name) => name.replace(/^hsm-\d$/, "hsm"));
    const here = [...JOBS, "overlays/distributed"].flatMap((folder) => workloads(objects[folder]!));
    expect(new Set(here.map(({ name }) => name))).toEqual(new Set(services));
    expect(workloads(objects["overlays/demo"]!).map(({ name }) => name)).not.toContain("valkey");
  });

  test("run the roles that docker-compose.yml runs", () => {
    const roleOf = (name: string) => compose.services[name === "hsm" ? "hsm-1" : name].command;
    for (const { name, pod } of [...JOBS, ...OVERLAYS].flatMap((folder) => workloads(objects[folder]!))) {
      const [member] = pod.containers;
      if (member.name === "member") expect([name, ...member.args]).toEqual([name, ...roleOf(name)]);
    }
  });

  test("harden every container", () => {
    for (const { pod } of Object.values(objects).flatMap(workloads)) {
      expect(pod).toMatchObject({ automountServiceAccountToken: false, enableServiceLinks: false });
      expect(pod.securityContext).toMatchObject({ runAsNonRoot: true, runAsGroup: 1000, fsGroup: 1000 });
      for (const { securityContext, resources } of containersOf(pod)) {
        expect(securityContext).toMatchObject({
          readOnlyRootFilesystem: true,
          allowPrivilegeEscalation: false,
        });
        expect(resources.limits.memory).toBeDefined();
        expect(resources.requests.cpu).toBeDefined();
      }
    }
  });

  test("probe every member that stays", () => {
    for (const { pod } of OVERLAYS.flatMap((folder) => workloads(objects[folder]!)))
      for (const probe of ["startupProbe", "readinessProbe", "livenessProbe"] as const)
        expect(pod.containers[0][probe]?.exec?.command).toBeDefined();
  });

  test("have a disruption budget for all that has replicas", () => {
    for (const folder of OVERLAYS) {
      const budgets = objects[folder]!.filter(({ kind }) => kind === "PodDisruptionBudget");
      const covered = budgets.map(({ spec }) => spec.selector.matchLabels!["app.kubernetes.io/component"]!);
      const replicated = workloads(objects[folder]!).filter(({ spec }) => spec.replicas > 1);
      expect(covered.sort()).toEqual(replicated.map(({ name }) => name).sort());
    }
  });

  test("name only variables that somebody reads", async () => {
    const pods = OVERLAYS.flatMap((folder) => workloads(objects[folder]!));
    const common = await variablesOf("kms");
    for (const { name, pod } of pods) {
      const [member] = pod.containers;
      if (member.name !== "member") continue;
      const own = name === "operators" ? [] : await variablesOf(name);
      for (const { name: variable } of member.env ?? [])
        expect([...own, ...CONTAINER_VARIABLES], name).toContain(variable);
    }
    for (const { kind, data } of OVERLAYS.flatMap((folder) => objects[folder]!))
      if (kind === "ConfigMap")
        expect([...common, ...CONTAINER_VARIABLES]).toEqual(expect.arrayContaining(Object.keys(data)));
  });

  test("tell everybody of exactly the HSMs there are", () => {
    for (const folder of OVERLAYS) {
      const { spec } = workloads(objects[folder]!).find(({ name }) => name === "hsm")!;
      const { data } = objects[folder]!.find(({ kind }) => kind === "ConfigMap")!;
      const hosts = Array.from({ length: spec.replicas }, (_, i) => `hsm-${i}.${spec.serviceName}`);
      expect(data.KEYMESH_FLEET!.split(",")).toEqual(hosts);
    }
  });
});

/** The variables a service reads. */
async function variablesOf(role: string): Promise<string[]> {
  const module: Record<string, unknown> = await import(join(ROOT, "services", role, "src/config.ts"));
  const shapes = Object.values(module).map((value) => (value as { shape?: object }).shape ?? {});
  return shapes.flatMap(Object.keys);
}
