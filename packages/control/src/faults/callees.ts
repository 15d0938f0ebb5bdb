import { ERROR_CODES, type ErrorCode } from "@keymesh/errors";
import {
  Ebs,
  Iam,
  Identity,
  Kms,
  KmsAdmin,
  S3,
  type ServiceDescriptor,
  Storage,
  Sts,
  Trail,
} from "@keymesh/proto";

/** A member that is called: what it can be asked for, how it fails. */
export interface Callee {
  /** Who calls it. */
  readonly callers: readonly string[];
  /** API operations and RPCs by name. */
  readonly methods: () => readonly string[];
  readonly codes: readonly ErrorCode[];
  /** What it answers when it has a bug, and when it is asked too often. */
  readonly internal: ErrorCode;
  readonly throttling: ErrorCode;
}

const { common, kms, s3, ec2, iam, cloudtrail, mesh } = ERROR_CODES;
const DOORS = ["kms", "s3-sim", "ebs-sim", "trail"];

/** Who of the mesh is called, by whom: what a fault rule can name. HSMs also go by their own names, `hsm-1`. */
export const CALLEES: Readonly<Record<string, Callee>> = {
  kms: {
    callers: ["gateway", "s3-sim", "ebs-sim", "ec2-host"],
    methods: () => methodsOf(Kms, KmsAdmin),
    codes: [...common, ...kms],
    internal: "KMSInternalException",
    throttling: "ThrottlingException",
  },
  hsm: {
    callers: ["kms"],
    methods: () => HSM_OPERATIONS,
    codes: [...common, ...kms],
    internal: "KMSInternalException",
    throttling: "ThrottlingException",
  },
  "s3-sim": {
    callers: ["gateway"],
    methods: () => [...methodsOf(S3), "ListObjects"],
    codes: [...common, ...s3],
    internal: "InternalError",
    throttling: "SlowDown",
  },
  "ebs-sim": {
    callers: ["gateway"],
    methods: () => methodsOf(Ebs),
    codes: [...common, ...ec2],
    internal: "InternalError",
    throttling: "RequestLimitExceeded",
  },
  trail: {
    callers: ["gateway", "kms", "s3-sim", "ebs-sim", "identity"],
    methods: () => methodsOf(Trail),
    codes: [...common, ...cloudtrail],
    internal: "InternalFailure",
    throttling: "ThrottlingException",
  },
  identity: {
    callers: ["gateway", "ec2-host", ...DOORS],
    methods: () => methodsOf(Identity, Sts, Iam),
    codes: [...common, ...iam],
    internal: "InternalFailure",
    throttling: "Throttling",
  },
  storage: {
    callers: ["identity", "ec2-host", ...DOORS],
    methods: () => methodsOf(Storage),
    codes: [...common, ...mesh],
    internal: "InternalFailure",
    throttling: "ResourceExhausted",
  },
};

/** Every member that calls another. */
export const CALLERS: readonly string[] = [
  ...new Set(Object.values(CALLEES).flatMap(({ callers }) => callers)),
];

/** What KMS has an HSM do, as the HSMs' spans name it. */
export const HSM_OPERATIONS: readonly string[] = [
  "CreateHbk",
  "Encrypt",
  "Decrypt",
  "ReEncrypt",
  "GenerateDataKey",
  "GenerateRandom",
  "GenerateDataKeyPair",
  "Sign",
  "Verify",
  "GenerateMac",
  "VerifyMac",
  "DeriveSharedSecret",
  "CreateImportKey",
  "ImportHbk",
  "OfferReplication",
  "ExportReplica",
  "AcceptReplica",
];

/** A watch is how members learn of rules, and of what makes their caches stale: it is never disturbed. */
export function isWatch(method: string): boolean {
  return method.startsWith("Watch");
}

/** The kind of member a name in a certificate, or an HSM's own, stands for. */
export function calleeOf(name: string): string {
  return /^hsm-\d{1,4}$/.test(name) ? "hsm" : name;
}

function methodsOf(...services: readonly ServiceDescriptor<unknown, unknown>[]): readonly string[] {
  return services.flatMap(({ definition }) => Object.keys(definition)).filter((name) => !isWatch(name));
}
