import { createPublicKey, randomFillSync } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ForeignSpan } from "@keymesh/flow";
import {
  type CeremonyOptions,
  createHsmFleet,
  generateP384,
  type HsmFleet,
  type P384KeyPair,
  type TokenStore,
} from "@keymesh/hsm-channel";
import { type RpcServer, serve, type TlsIdentity } from "@keymesh/rpc";
import { type CertificateAuthority, createAuthority, issueIdentity } from "@keymesh/rpc/pki";
import { CryptoModule } from "../domain/crypto-module.ts";
import { WorkerEngine } from "../engine/worker-engine.ts";
import type { ChannelOptions } from "../operations/channel.ts";
import { hsmServices } from "../service.ts";
import { openSafe } from "../store/safe.ts";
import { tamperRecord } from "../store/tamper-record.ts";
import { TamperResponse } from "../tamper-response.ts";

export const region = "us-east-1";
export const keyArn = `arn:aws:kms:${region}:000000000000:key/1234abcd-12ab-34cd-56ef-1234567890ab`;

/** An HSM served in this process. */
export interface TestHsm {
  readonly module: CryptoModule;
  readonly tamper: TamperResponse;
  readonly address: string;
  /** Cuts every connection at once. */
  kill(): Promise<void>;
}

/** The people and certificates around a domain, and the fleet's far end. */
export class TestDomain {
  readonly authority: CertificateAuthority;
  /** For a test's files; gone when it closes. */
  readonly folder: string;
  readonly safe: string;
  readonly operators = { alice: generateP384(), bob: generateP384() };
  readonly host: P384KeyPair = generateP384();
  readonly tokens = new Map<string, Buffer>();
  readonly #closers: (() => Promise<unknown>)[] = [];

  static async make(): Promise<TestDomain> {
    return new TestDomain(await createAuthority(Date.now()), await mkdtemp(join(tmpdir(), "keymesh-hsm-")));
  }

  private constructor(authority: CertificateAuthority, folder: string) {
    this.authority = authority;
    this.folder = folder;
    this.safe = join(folder, "safe");
  }

  identity(kind: "service" | "operator", name: string): Promise<TlsIdentity> {
    return issueIdentity(this.authority, { kind, name }, { nowMs: Date.now(), hosts: ["127.0.0.1"] });
  }

  async startHsm(
    name: string,
    options: Partial<ChannelOptions> & { safe?: string; die?: () => never } = {},
  ): Promise<TestHsm> {
    const engines: WorkerEngine[] = [];
    const makeEngine = () => {
      const engine = new WorkerEngine(1);
      engines.push(engine);
      return engine;
    };
    const module = new CryptoModule({
      name,
      fillRandom: randomFillSync,
      fingerprint: (bytes) => Buffer.from(bytes.subarray(0, 1)).toString("hex"),
      makeEngine,
    });
    const channelOptions: ChannelOptions = {
      nowMs: () => Date.now(),
      nowNanos: () => BigInt(Date.now()) * 1_000_000n,
      onBug: (error) => {
        throw error;
      },
      ...options,
    };
    const tamper = new TamperResponse({
      module,
      record: tamperRecord(join(this.folder, "hsm"), name),
      nowMs: channelOptions.nowMs,
      onChange() {},
    });
    const server: RpcServer = await serve({
      tls: await this.identity("service", "hsm"),
      listen: "127.0.0.1:0",
      services: hsmServices({
        module,
        safe: await openSafe(options.safe ?? this.safe),
        tamper,
        options: channelOptions,
        die: options.die,
      }),
    });
    const kill = () => {
      for (const engine of engines) engine.stop();
      return server.stop(0);
    };
    this.#closers.push(kill);
    return { module, tamper, address: server.address, kill };
  }

  async ceremony(hsms: readonly TestHsm[]): Promise<CeremonyOptions> {
    const { alice, bob } = this.operators;
    return {
      hsms: hsms.map((hsm) => hsm.address),
      region,
      operators: [
        { name: "alice", key: alice.privateKey },
        { name: "bob", key: bob.privateKey },
      ],
      serviceHosts: [{ name: "kms", publicKey: createPublicKey(this.host.privateKey) }],
      tls: await this.identity("operator", "alice"),
      tokenStore: this.tokenStore,
    };
  }

  get tokenStore(): TokenStore {
    return {
      load: async (name) => this.tokens.get(name),
      save: async (name, token) => void this.tokens.set(name, token),
    };
  }

  async fleet(
    hsms: readonly TestHsm[],
    options: { peer?: string; host?: P384KeyPair; deadlineMs?: number; spans?: ForeignSpan[] } = {},
  ): Promise<HsmFleet> {
    const { alice, bob } = this.operators;
    const fleet = createHsmFleet({
      hsms: hsms.map((hsm) => hsm.address),
      tls: await this.identity("service", options.peer ?? "kms"),
      host: {
        name: "kms",
        privateKey: (options.host ?? this.host).privateKey,
        operators: [
          { name: "alice", publicKey: alice.point },
          { name: "bob", publicKey: bob.point },
        ],
      },
      ...(options.deadlineMs !== undefined && { deadlineMs: options.deadlineMs }),
      ...(options.spans && {
        tracer: {
          span: (_options, fn) => fn(undefined),
          adopt: (span) => void options.spans?.push(span),
          shutdown: async () => {},
        },
      }),
    });
    this.#closers.push(() => fleet.close());
    return fleet;
  }

  /** Closes every HSM and fleet it made, and removes its files. */
  async close(): Promise<void> {
    await Promise.all(this.#closers.reverse().map((close) => close()));
    await rm(this.folder, { recursive: true, force: true });
  }
}
