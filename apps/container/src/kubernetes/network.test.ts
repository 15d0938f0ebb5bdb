import { describe, expect, test } from "vitest";
import { canCheck, checkManifests } from "../testing/manifests.ts";
import type { LabelSelector, Manifest, NetworkRule } from "../testing/objects.ts";

const OVERLAYS = ["overlays/demo", "overlays/distributed"];
const COMPONENT = "app.kubernetes.io/component";

interface Rule {
  /** Who it is about; undefined for anybody, also from outside. */
  readonly peers: readonly string[] | undefined;
  readonly ports: readonly number[];
}

interface Policy {
  readonly name: string;
  readonly ingress: readonly Rule[];
  readonly egress: readonly Rule[];
}

/** The components a selector means; undefined when it is another selector than these manifests use. */
function componentsOf({ matchLabels = {}, matchExpressions = [] }: LabelSelector): string[] | undefined {
  const one = matchLabels[COMPONENT];
  if (one) return [one];
  const [expression] = matchExpressions;
  return expression?.key === COMPONENT && expression.operator === "In" ? [...expression.values] : undefined;
}

function ruleOf({ from, to, ports }: NetworkRule): Rule {
  const peers = (from ?? to)?.flatMap((peer) => {
    const components = componentsOf(peer.podSelector);
    if (!components || peer.namespaceSelector || peer.ipBlock) throw new Error(JSON.stringify(peer));
    return components;
  });
  return { peers, ports: ports.map(({ port }) => port) };
}

function policiesOf(objects: readonly Manifest[]): Policy[] {
  return objects
    .filter(
      ({ kind, metadata }) => kind === "NetworkPolicy" && !["everybody", "names"].includes(metadata.name),
    )
    .map(({ metadata, spec }) => {
      expect(componentsOf(spec.podSelector)).toEqual([metadata.name]);
      expect(spec.policyTypes).toEqual(["Ingress", "Egress"]);
      const { ingress = [], egress = [] } = spec;
      return { name: metadata.name, ingress: ingress.map(ruleOf), egress: egress.map(ruleOf) };
    });
}

/** `kms → hsm:7000` for all that a side of the policies allows. */
function pathsOf(policies: readonly Policy[], side: "ingress" | "egress"): Set<string> {
  return new Set(
    policies.flatMap((policy) =>
      policy[side].flatMap(({ peers = [], ports }) =>
        peers.flatMap((peer) =>
          ports.map((port) =>
            side === "egress" ? `${policy.name} → ${peer}:${port}` : `${peer} → ${policy.name}:${port}`,
          ),
        ),
      ),
    ),
  );
}

describe.skipIf(!canCheck)("the two worlds", () => {
  const { objects } = checkManifests(...OVERLAYS);
  const everyPolicy = () => OVERLAYS.map((folder) => policiesOf(objects[folder]!));
  const into = (policies: readonly Policy[], name: string) =>
    [...pathsOf(policies, "ingress")].filter((path) => path.includes(`→ ${name}:`)).sort();

  test("begin with nobody talking to anybody", () => {
    for (const folder of OVERLAYS) {
      const everybody = objects[folder]!.find(
        ({ kind, metadata }) => kind === "NetworkPolicy" && metadata.name === "everybody",
      );
      expect(everybody!.spec).toEqual({ podSelector: {}, policyTypes: ["Ingress", "Egress"] });
    }
  });

  test("have a policy for every workload", () => {
    for (const folder of OVERLAYS) {
      const named = policiesOf(objects[folder]!).map(({ name }) => name);
      const made = objects[folder]!.filter(({ kind }) => ["Deployment", "StatefulSet"].includes(kind));
      expect(named.sort()).toEqual([...made.map(({ metadata }) => metadata.name), "tools"].sort());
    }
  });

  test("let KMS and the operators alone reach the HSMs, and the HSMs nobody, not even names", () => {
    for (const policies of everyPolicy()) {
      expect(into(policies, "hsm")).toEqual(["kms → hsm:7000", "operators → hsm:7000"]);
      expect(policies.find(({ name }) => name === "hsm")!.egress).toEqual([]);
    }
    for (const folder of OVERLAYS) {
      const names = objects[folder]!.find(({ metadata }) => metadata.name === "names")!;
      const [{ operator, values } = {}] = names.spec.podSelector.matchExpressions!;
      expect([operator, values]).toEqual(["NotIn", expect.arrayContaining(["hsm"])]);
    }
  });

  test("give the operators the HSMs and nobody else", () => {
    for (const policies of everyPolicy()) {
      const paths = [...pathsOf(policies, "egress"), ...pathsOf(policies, "ingress")];
      expect(new Set(paths.filter((path) => path.includes("operators")))).toEqual(
        new Set(["operators → hsm:7000"]),
      );
    }
  });

  test("let storage alone reach what it stands on", () => {
    const [, distributed] = everyPolicy();
    expect(into(distributed!, "valkey")).toEqual(["storage → valkey:6379"]);
    expect(into(distributed!, "object-store")).toEqual(["storage → object-store:7070"]);
  });

  test("take calls from outside at the gateway's public door alone", () => {
    for (const policies of everyPolicy()) {
      const open = policies.flatMap(({ name, ingress }) =>
        ingress.filter(({ peers }) => peers === undefined).map(({ ports }) => `${name}:${ports}`),
      );
      expect(open).toEqual(["gateway:4566"]);
      expect(policies.flatMap(({ egress }) => egress).filter(({ peers }) => !peers)).toEqual([]);
    }
  });

  test("allow each call at both its ends", () => {
    for (const policies of everyPolicy()) {
      const leaving = pathsOf(policies, "egress");
      // The public door takes it from anybody.
      for (const from of ["tools", "caller"]) leaving.delete(`${from} → gateway:4566`);
      expect(leaving).toEqual(pathsOf(policies, "ingress"));
    }
  });
});
