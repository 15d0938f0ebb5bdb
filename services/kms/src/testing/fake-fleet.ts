import {
  createHmac,
  createPublicKey,
  diffieHellman,
  type KeyObject,
  randomBytes,
  timingSafeEqual,
} from "node:crypto";
import { canonicalEncryptionContext, openBlob, sealBlob } from "@keymesh/envelope";
import { ServiceError } from "@keymesh/errors";
import type {
  EncryptionAlgorithm,
  EncryptionContext,
  ExportedHbk,
  HsmFleet,
  HsmReport,
  SensorName,
} from "@keymesh/hsm-channel";
import { type FakeHbk, newHbk, newPair, publicPartOf } from "./fake-hbk.ts";
import { FakeImports } from "./fake-import.ts";
import { FakeReplication } from "./fake-replication.ts";
import { decryptOaep, encryptOaep } from "./fake-rsa.ts";
import { sign, verify } from "./fake-signatures.ts";

type Request<Method extends keyof HsmFleet> = HsmFleet[Method] extends (request: infer R) => unknown
  ? R
  : never;
interface Use {
  readonly region: string;
  readonly ekt: Buffer;
}

/**
 * An HSM fleet in memory with real cryptography: HBKs never leave it, blobs and signatures are real. An EKT here is only a number,
 * good in its own region: what wraps it is the HSM's own affair.
 */
export class FakeFleet implements HsmFleet {
  readonly #hbks = new Map<string, FakeHbk>();
  readonly #imports = new FakeImports();
  readonly #replication = new FakeReplication();
  /** What each HSM would say of itself; none: it does not answer. */
  readonly reports = new Map<string, HsmReport | undefined>();
  /** Commands taken so far, by name. */
  readonly commands: string[] = [];
  /** When set, every command fails with it. */
  outage: Error | undefined;
  /** Plaintexts and secrets handed out, the very buffers: to see that they are wiped. */
  readonly plaintexts: Buffer[] = [];

  async createHbk({ region, spec }: Request<"createHbk">): Promise<ExportedHbk> {
    this.#take("createHbk");
    return this.#keep(await newHbk(region, spec ?? "SYMMETRIC_DEFAULT"));
  }

  async encrypt(request: Request<"encrypt">) {
    this.#take("encrypt");
    const { algorithm, plaintext, context } = request;
    return { ciphertextBlob: seal(this.#unwrap(request), algorithm, "encrypt", plaintext, context) };
  }

  async decrypt(request: Request<"decrypt">) {
    this.#take("decrypt");
    const { algorithm, ciphertextBlob, context } = request;
    const { plaintext } = open(this.#unwrap(request), algorithm, ciphertextBlob, context);
    return { plaintext: this.#handOut(plaintext) };
  }

  async reEncrypt(request: Request<"reEncrypt">) {
    this.#take("reEncrypt");
    const { region, ciphertextBlob } = request;
    const source = this.#unwrap({ region, ekt: request.sourceEkt });
    const destination = this.#unwrap({ region, ekt: request.destinationEkt });
    const opened = open(source, request.sourceAlgorithm, ciphertextBlob, request.sourceContext);
    const { plaintext, purpose } = opened;
    const sealed = seal(
      destination,
      request.destinationAlgorithm,
      purpose,
      plaintext,
      request.destinationContext,
    );
    return { ciphertextBlob: sealed };
  }

  async generateDataKey(request: Request<"generateDataKey">) {
    this.#take("generateDataKey");
    const plaintext = randomBytes(request.numberOfBytes);
    const hbk = this.#unwrap(request);
    const ciphertextBlob = seal(hbk, "SYMMETRIC_DEFAULT", "dataKey", plaintext, request.context);
    return request.withPlaintext
      ? { ciphertextBlob, plaintext: this.#handOut(plaintext) }
      : { ciphertextBlob };
  }

  async generateDataKeyPair(request: Request<"generateDataKeyPair">) {
    this.#take("generateDataKeyPair");
    const hbk = this.#unwrap(request);
    const pair = await newPair(request.spec);
    const plaintext = pair.privateKey.export({ format: "der", type: "pkcs8" });
    const publicKey = pair.publicKey.export({ format: "der", type: "spki" });
    const ciphertextBlob = seal(hbk, "SYMMETRIC_DEFAULT", "dataKey", plaintext, request.context);
    return request.withPlaintext
      ? { publicKey, ciphertextBlob, plaintext: this.#handOut(plaintext) }
      : { publicKey, ciphertextBlob };
  }

  async sign(request: Request<"sign">) {
    this.#take("sign");
    return { signature: sign(this.#unwrap(request), request) };
  }

  async verify(request: Request<"verify">): Promise<void> {
    this.#take("verify");
    if (!verify(this.#unwrap(request), request)) throw new ServiceError("KMSInvalidSignatureException", "");
  }

  async generateMac(request: Request<"generateMac">) {
    this.#take("generateMac");
    return { mac: this.#macOf(request) };
  }

  async verifyMac(request: Request<"verifyMac">): Promise<void> {
    this.#take("verifyMac");
    const mac = this.#macOf(request);
    if (mac.length === request.mac.length && timingSafeEqual(mac, request.mac)) return;
    throw new ServiceError("KMSInvalidMacException", "");
  }

  async deriveSharedSecret(request: Request<"deriveSharedSecret">) {
    this.#take("deriveSharedSecret");
    const { key: privateKey } = this.#unwrap(request);
    try {
      const publicKey = createPublicKey({ key: request.publicKey, format: "der", type: "spki" });
      return { sharedSecret: this.#handOut(agree(privateKey, publicKey)) };
    } catch {
      throw new ServiceError("ValidationException", "");
    }
  }

  async generateRandom({ numberOfBytes }: Request<"generateRandom">) {
    this.#take("generateRandom");
    return { bytes: randomBytes(numberOfBytes) };
  }

  async createImportKey(request: Request<"createImportKey">) {
    this.#take("createImportKey");
    return await this.#imports.createKey(request);
  }

  async importHbk(request: Request<"importHbk">): Promise<ExportedHbk> {
    this.#take("importHbk");
    return this.#keep(this.#imports.unwrap(request));
  }

  async offerReplication({ region }: Request<"offerReplication">) {
    this.#take("offerReplication");
    return { offer: this.#replication.offer(region) };
  }

  async exportReplica(request: Request<"exportReplica">) {
    this.#take("exportReplica");
    return { replica: this.#replication.export(this.#unwrap(request), request.offer) };
  }

  async acceptReplica({ region, offer, replica }: Request<"acceptReplica">): Promise<ExportedHbk> {
    this.#take("acceptReplica");
    return this.#keep(this.#replication.accept(region, offer, replica));
  }

  async domainKeyIds() {
    return [Buffer.alloc(16, 1)];
  }

  status() {
    return [{ name: "hsm-1", connected: this.outage === undefined }];
  }

  async survey() {
    return [...this.reports].map(([name, report]) => ({ name, report }));
  }

  async trip(hsm: string, sensor: SensorName): Promise<void> {
    this.commands.push(`trip ${hsm} ${sensor}`);
    const sensors = [{ name: sensor, trippedMs: 1 }];
    const tampered: HsmReport = {
      state: "mute",
      domains: [],
      cachedHbks: 0,
      sensors,
      isReadmissionAsked: false,
    };
    this.reports.set(hsm, tampered);
  }

  async askReadmission(hsm: string): Promise<void> {
    this.commands.push(`ask ${hsm}`);
  }

  async close(): Promise<void> {}

  #take(command: string): void {
    if (this.outage !== undefined) throw this.outage;
    this.commands.push(command);
  }

  #keep(hbk: FakeHbk): ExportedHbk {
    const ekt = randomBytes(60);
    this.#hbks.set(`${hbk.region} ${ekt.toString("hex")}`, hbk);
    return { ekt, ...publicPartOf(hbk) };
  }

  #unwrap({ region, ekt }: Use): FakeHbk {
    const found = this.#hbks.get(`${region} ${ekt.toString("hex")}`);
    if (found === undefined) throw new Error(`no such EKT in ${region}`);
    return found;
  }

  #macOf(request: Use & { algorithm: string; message: Buffer }): Buffer {
    const { key, spec } = this.#unwrap(request);
    if (request.algorithm.slice(-3) !== spec.slice(-3)) throw new Error(`${spec} is not for this algorithm`);
    return createHmac(`sha${spec.slice(-3)}`, key)
      .update(request.message)
      .digest();
  }

  #handOut(bytes: Buffer): Buffer {
    this.plaintexts.push(bytes);
    return bytes;
  }
}

type Purpose = "encrypt" | "dataKey";

function seal(
  { spec, key, hbkId, publicKey }: FakeHbk,
  algorithm: EncryptionAlgorithm = "SYMMETRIC_DEFAULT",
  purpose: Purpose,
  plaintext: Buffer,
  context: EncryptionContext,
): Buffer {
  if ((algorithm === "SYMMETRIC_DEFAULT") !== (spec === "SYMMETRIC_DEFAULT")) throw unsuitable(spec);
  if (algorithm !== "SYMMETRIC_DEFAULT") return encryptOaep(publicKey!, algorithm, plaintext);
  return sealBlob({
    hbk: key,
    hbkId,
    purpose,
    plaintext,
    context: canonicalEncryptionContext(context),
    nonce: randomBytes(16),
    iv: randomBytes(12),
  });
}

function open(
  { spec, key, hbkId }: FakeHbk,
  algorithm: EncryptionAlgorithm = "SYMMETRIC_DEFAULT",
  blob: Buffer,
  context: EncryptionContext,
): { plaintext: Buffer; purpose: Purpose } {
  if ((algorithm === "SYMMETRIC_DEFAULT") !== (spec === "SYMMETRIC_DEFAULT")) throw unsuitable(spec);
  if (algorithm !== "SYMMETRIC_DEFAULT") {
    return { plaintext: decryptOaep(key, algorithm, blob), purpose: "encrypt" };
  }
  return openBlob({ hbk: key, hbkId, blob, context: canonicalEncryptionContext(context) });
}

function agree(privateKey: KeyObject, publicKey: KeyObject): Buffer {
  const curve = privateKey.asymmetricKeyDetails?.namedCurve;
  if (publicKey.asymmetricKeyDetails?.namedCurve !== curve) throw new Error("another curve");
  return diffieHellman({ privateKey, publicKey });
}

/** KMS should not have asked. */
function unsuitable(spec: string): Error {
  return new Error(`a key of spec ${spec} was asked to do what it is not for`);
}
