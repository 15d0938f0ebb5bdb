/** What the tests read of Kubernetes' objects. That it is there, and of this type, was judged before it is read. */
export interface Manifest {
  readonly kind: string;
  readonly metadata: { readonly name: string };
  readonly spec: Spec;
  readonly data: Readonly<Record<string, string>>;
}

/** Of a workload, a NetworkPolicy or a disruption budget. */
export interface Spec {
  readonly replicas: number;
  readonly serviceName: string;
  readonly template: { readonly spec: PodSpec } | undefined;
  readonly selector: LabelSelector;
  readonly podSelector: LabelSelector;
  readonly policyTypes: readonly string[];
  readonly ingress?: readonly NetworkRule[];
  readonly egress?: readonly NetworkRule[];
}

export interface LabelSelector {
  readonly matchLabels?: Readonly<Record<string, string>>;
  readonly matchExpressions?: readonly {
    readonly key: string;
    readonly operator: string;
    readonly values: readonly string[];
  }[];
}

export interface NetworkRule {
  readonly from?: readonly NetworkPeer[];
  readonly to?: readonly NetworkPeer[];
  readonly ports: readonly { readonly port: number }[];
}

export interface NetworkPeer {
  readonly podSelector: LabelSelector;
  readonly namespaceSelector?: LabelSelector;
  readonly ipBlock?: object;
}

export interface PodSpec {
  readonly automountServiceAccountToken: boolean;
  readonly securityContext: object;
  readonly initContainers?: readonly Container[];
  readonly containers: readonly [Container];
  readonly volumes?: readonly { readonly secret?: SecretVolume }[];
}

export interface SecretVolume {
  readonly secretName: string;
  readonly defaultMode: number;
  readonly items?: readonly { readonly key: string; readonly path: string }[];
}

export interface Container {
  readonly name: string;
  readonly args: readonly string[];
  readonly env?: readonly { readonly name: string }[];
  readonly securityContext: object;
  readonly resources: { readonly limits: { memory: string }; readonly requests: { cpu: string } };
  readonly startupProbe?: Probe;
  readonly readinessProbe?: Probe;
  readonly livenessProbe?: Probe;
}

export interface Probe {
  readonly exec?: { readonly command: readonly string[] };
}

/** Those of the objects that make pods, with their pods. */
export function workloads(objects: readonly Manifest[]) {
  return objects.flatMap(({ metadata: { name }, spec }) =>
    spec?.template ? [{ name, spec, pod: spec.template.spec }] : [],
  );
}
