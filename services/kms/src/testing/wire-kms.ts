import { deriveSigningKey, isSignatureRight, type Listener, listenPlainAndTls } from "@keymesh/aws-wire";
import { ServiceError } from "@keymesh/errors";
import { noopTracer } from "@keymesh/flow";
import type { Authenticator } from "@keymesh/identity";
import { signedPost } from "@keymesh/testing";
import { kmsJsonDoor } from "../api/json-door.ts";
import type { Kms } from "../call.ts";
import { region, root, type TestKms } from "./test-kms.ts";

/** An answer of the AWS JSON 1.1 endpoint. */
export interface WireAnswer {
  readonly status: number;
  readonly json: Readonly<Record<string, unknown>>;
  readonly headers: Headers;
}

/** KMS's AWS endpoint on a real socket, for the account's root: access key and secret `test`. */
export class WireKms {
  readonly #door: Listener;
  readonly #mesh: TestKms;

  private constructor(mesh: TestKms, door: Listener) {
    this.#mesh = mesh;
    this.#door = door;
  }

  /** Opens the endpoint of one replica. */
  static async open(mesh: TestKms, kms: Kms = mesh.kms): Promise<WireKms> {
    const handler = kmsJsonDoor(kms, {
      authenticator: rootAuthenticator(mesh.identity),
      regions: kms.regions,
      tracer: noopTracer,
      onBug: (error) => mesh.bugs.push(error),
    });
    return new WireKms(mesh, await listenPlainAndTls({ listen: "127.0.0.1:0" }, handler));
  }

  get address(): string {
    return this.#door.address;
  }

  async ask(
    operation: string,
    input: object,
    options: { secret?: string | undefined } = {},
  ): Promise<WireAnswer> {
    return await this.post(JSON.stringify(input), { "x-amz-target": `TrentService.${operation}` }, options);
  }

  /** A signed POST with these headers beside the content type. */
  async post(
    body: string,
    headers: Readonly<Record<string, string>>,
    { secret = "test" }: { secret?: string | undefined } = {},
  ): Promise<WireAnswer> {
    const answer = await signedPost({
      address: this.#door.address,
      service: "kms",
      region,
      body,
      headers: { "content-type": "application/x-amz-json-1.1", ...headers },
      secret,
      nowMs: this.#mesh.clock.now(),
    });
    const json = answer.text === "" ? {} : (JSON.parse(answer.text) as Record<string, unknown>);
    return { status: answer.status, json, headers: answer.headers };
  }

  async stop(): Promise<void> {
    await this.#door.stop(100);
  }
}

function rootAuthenticator(identity: TestKms["identity"]): Authenticator {
  return {
    sessionOf: identity.authenticator.sessionOf,
    async authenticate({ accessKeyId, date, region, service, stringToSign, signature }) {
      if (accessKeyId !== "test") throw new ServiceError("UnrecognizedClientException", "unknown");
      const signingKey = deriveSigningKey("test", date, region, service);
      if (!isSignatureRight(signingKey, stringToSign, signature))
        throw new ServiceError("SignatureDoesNotMatch", "no");
      return { session: await identity.authenticator.sessionOf(root, region, undefined), signingKey };
    },
  };
}
