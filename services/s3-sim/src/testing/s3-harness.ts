import { createSecretKey, randomBytes } from "node:crypto";
import type { AuditedCall } from "@keymesh/audit";
import { deriveSigningKey, isSignatureRight, type Listener, listenPlainAndTls } from "@keymesh/aws-wire";
import { ServiceError } from "@keymesh/errors";
import { noopTracer, type Tracer } from "@keymesh/flow";
import type { Authenticator, Principal, PrincipalPolicies, Session } from "@keymesh/identity";
import { createLogger, MeshClock } from "@keymesh/runtime";
import { createMemoryStorage, type MemoryStorage } from "@keymesh/testing";
import type { GrpcDoorOptions } from "../api/grpc/run.ts";
import { restDoor } from "../api/rest/handler.ts";
import { createS3 } from "../create-s3.ts";
import type { S3Deps } from "../deps.ts";
import { FakeKms } from "./fake-kms.ts";

export const REGIONS = ["us-east-1", "us-west-2"];

/** An S3 with its REST door on a free port, over stores in memory. */
export interface S3Harness {
  readonly url: string;
  /** What both doors are made with. */
  readonly door: GrpcDoorOptions;
  readonly deps: S3Deps;
  readonly storage: MemoryStorage;
  readonly kms: FakeKms;
  readonly audit: { readonly records: AuditedCall[]; isDown: boolean };
  /** The identity-based policies of users, by access key id. */
  readonly policies: Map<string, string>;
  stop(): Promise<void>;
}

/** Access keys: `test` and 12-digit ids are root users, `user-…` are users of account 000000000000; every secret is `test`. */
export async function startHarness(storage = createMemoryStorage()): Promise<S3Harness> {
  const kms = new FakeKms();
  const policies = new Map<string, string>();
  const clock = new MeshClock();
  const log = createLogger({ service: "s3-test", level: "silent" });
  const deps = createS3({
    storage,
    kms,
    directory: {
      policiesOf: async (principal) => policiesOf(policies, principal),
      exists: async () => true,
      find: async () => undefined,
    },
    rootKey: createSecretKey(randomBytes(32)),
    regions: REGIONS,
    instance: "s3-test",
    clock,
    log,
    randomBytes,
    fingerprint: () => "00000000",
  });
  const audit = { records: [] as AuditedCall[], isDown: false };
  const door: GrpcDoorOptions & { tracer: Tracer } = {
    deps,
    authenticator: fakeAuthenticator,
    tracer: noopTracer,
    audit: {
      async record(call) {
        if (audit.isDown) throw new ServiceError("ServiceUnavailable", "the trail is down");
        audit.records.push(call);
      },
      async close() {},
    },
    clock,
    log,
  };
  const rest = restDoor({ ...door, domains: ["s3.localhost"] });
  const bugs: unknown[] = [];
  const listener: Listener = await listenPlainAndTls(
    { listen: "127.0.0.1:0", onBug: (bug) => bugs.push(bug) },
    rest,
  );
  return {
    url: `http://${listener.address}`,
    door,
    deps,
    storage,
    kms,
    audit,
    policies,
    async stop() {
      await listener.stop(100);
      if (bugs.length > 0) throw bugs[0];
    },
  };
}

const fakeAuthenticator: Authenticator = {
  async authenticate(claim) {
    const principal = principalOf(claim.accessKeyId);
    if (principal === undefined) throw new ServiceError("UnrecognizedClientException", "unknown key");
    const signingKey = deriveSigningKey("test", claim.date, claim.region, claim.service);
    if (!isSignatureRight(signingKey, claim.stringToSign, claim.signature))
      throw new ServiceError("SignatureDoesNotMatch", "wrong");
    return { session: sessionOf(principal, claim.region), signingKey };
  },
  async sessionOf(_arn, region) {
    return sessionOf(principalOf("test")!, region);
  },
};

function sessionOf(principal: Principal, region: string): Session {
  return { principal, door: "s3", region, expiresMs: Number.MAX_SAFE_INTEGER, token: Buffer.from("session") };
}

function principalOf(accessKeyId: string): Principal | undefined {
  if (accessKeyId.startsWith("user-")) {
    const arn = `arn:aws:iam::000000000000:user/${accessKeyId}`;
    return {
      type: "IAMUser",
      arn,
      accountId: "000000000000",
      principalId: "AIDA",
      userName: accessKeyId,
      accessKeyId,
    };
  }
  const accountId = accessKeyId === "test" ? "000000000000" : accessKeyId;
  if (!/^\d{12}$/.test(accountId)) return undefined;
  return {
    type: "Root",
    arn: `arn:aws:iam::${accountId}:root`,
    accountId,
    principalId: accountId,
    accessKeyId,
  };
}

function policiesOf(policies: ReadonlyMap<string, string>, principal: Principal): PrincipalPolicies {
  const document = policies.get(principal.accessKeyId ?? "");
  return { identity: document === undefined ? [] : [{ name: "inline", document }] };
}
