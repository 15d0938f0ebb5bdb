import { request as httpRequest } from "node:http";
import { ServiceError } from "@keymesh/errors";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { DoorOutcome } from "../door.ts";
import { type Listener, listenPlainAndTls } from "../http/listener.ts";
import { deriveSigningKey, isSignatureRight } from "../sigv4/signature.ts";
import { sdkSigner } from "../testing/signer.ts";
import { widgetType } from "../testing/widget.ts";
import { jsonDoor } from "./door.ts";

const MakeWidgetRequest = widgetType("MakeWidgetRequest");
const MakeWidgetResponse = widgetType("MakeWidgetResponse");
const NOW = Date.UTC(2026, 0, 2, 3, 4, 5);
const signingKey = deriveSigningKey("test", "20260102", "us-east-1", "kms");
const outcomes: DoorOutcome<string>[] = [];
const bugs: unknown[] = [];
let trailIsDown = false;
let door: Listener;

beforeAll(async () => {
  const handler = jsonDoor<string>({
    targetPrefix: "TrentService.",
    service: "kms",
    regions: ["us-east-1"],
    clock: { now: () => NOW },
    internalError: "KMSInternalException",
    maxBodyBytes: 4_096,
    onBug: (error) => bugs.push(error),
    async authenticate(signed) {
      if (signed.accessKeyId !== "test") throw new ServiceError("UnrecognizedClientException", "no such key");
      if (!isSignatureRight(signingKey, signed.stringToSign, signed.signature)) {
        throw new ServiceError("SignatureDoesNotMatch", "no");
      }
      return "root";
    },
    async record(outcome) {
      outcomes.push(outcome);
      if (trailIsDown) throw new ServiceError("ServiceUnavailableException", "The trail is down.");
    },
    operations: {
      MakeWidget: {
        request: MakeWidgetRequest,
        response: MakeWidgetResponse,
        async handle(input: { keyId: string; plaintext?: Buffer }, call) {
          if (input.keyId === "bug") throw new TypeError("secret detail");
          return { keyId: `${call.caller}/${input.keyId}`, plaintext: Buffer.from(input.plaintext ?? "") };
        },
      },
    },
  });
  door = await listenPlainAndTls({ listen: "127.0.0.1:0" }, handler);
});
afterAll(() => door.stop(100));

interface Answer {
  readonly status: number;
  readonly headers: Record<string, unknown>;
  readonly json: Record<string, unknown>;
}

async function call(
  body: unknown,
  options: { target?: string; accessKeyId?: string; secret?: string; nowMs?: number; tampered?: string } = {},
): Promise<Answer> {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  const signed = await sdkSigner({ service: "kms", ...options }).sign(
    {
      method: "POST",
      protocol: "http:",
      hostname: "localhost",
      path: "/",
      headers: {
        host: "localhost",
        "content-type": "application/x-amz-json-1.1",
        "x-amz-target": options.target ?? "TrentService.MakeWidget",
      },
      body: text,
    },
    { signingDate: new Date(options.nowMs ?? NOW) },
  );
  return send(options.tampered ?? text, signed.headers);
}

function send(body: string, headers: Record<string, string>): Promise<Answer> {
  const [host, port] = door.address.split(":");
  return new Promise((resolve, reject) => {
    const outgoing = httpRequest({ host, port, method: "POST", path: "/", headers }, async (response) => {
      let text = "";
      for await (const chunk of response) text += chunk;
      resolve({
        status: response.statusCode ?? 0,
        headers: response.headers,
        json: text ? JSON.parse(text) : {},
      });
    });
    outgoing.on("error", reject).end(body);
  });
}

describe("a JSON 1.1 door", () => {
  test("answers a signed call with the operation's message", async () => {
    const { status, headers, json } = await call({ KeyId: "abc", Plaintext: "AQID" });
    expect(json).toEqual({ KeyId: "root/abc", Plaintext: "AQID" });
    expect(status).toBe(200);
    expect(headers["content-type"]).toBe("application/x-amz-json-1.1");
    expect(headers["x-amzn-requestid"]).toMatch(/^[0-9a-f-]{36}$/);
  });

  test("records the call before answering, and wipes what was sensitive afterwards", async () => {
    outcomes.length = 0;
    await call({ KeyId: "abc", Plaintext: "AQID" });
    expect(outcomes).toHaveLength(1);
    const [outcome] = outcomes;
    expect(outcome).toMatchObject({ operation: "MakeWidget", caller: "root", error: undefined });
    expect(outcome?.input).toHaveProperty("plaintext", Buffer.alloc(3));
    expect(outcome?.output).toHaveProperty("plaintext", Buffer.alloc(3));
  });

  test("gives no result when the record can't be made", async () => {
    trailIsDown = true;
    const { status, json } = await call({ KeyId: "abc" });
    trailIsDown = false;
    expect({ status, type: json.__type }).toEqual({ status: 503, type: "ServiceUnavailableException" });
  });

  test("refuses in AWS's words and records the refusal", async () => {
    outcomes.length = 0;
    const { status, json } = await call({ KeyId: "abc", NumberOfBytes: 0 });
    expect(status).toBe(400);
    expect(json).toEqual({
      __type: "ValidationException",
      message:
        "1 validation error detected: Value '0' at 'numberOfBytes' failed to satisfy constraint: Member must have value greater than or equal to 1",
    });
    expect(outcomes[0]?.error?.code).toBe("ValidationException");
  });

  test.each([
    ["an unknown key", { accessKeyId: "AKIDNOBODY" }, "UnrecognizedClientException"],
    ["a wrong secret", { secret: "wrong" }, "InvalidSignatureException"],
    ["a body changed on the way", { tampered: '{"KeyId":"xyz"}' }, "InvalidSignatureException"],
    ["a skewed clock", { nowMs: NOW - 15 * 60_000 - 1_000 }, "InvalidSignatureException"],
    ["an operation that is not there", { target: "TrentService.Nope" }, "UnknownOperationException"],
    ["another service's target", { target: "Other.MakeWidget" }, "UnknownOperationException"],
  ])("refuses %s", async (_what, options, type) => {
    const { status, json } = await call({ KeyId: "abc" }, options);
    expect(json.__type).toBe(type);
    expect(status).toBe(400);
  });

  test("refuses a body over the limit with 413 and one that is not JSON with SerializationException", async () => {
    expect((await call({ KeyId: "a".repeat(5_000) })).status).toBe(413);
    expect((await call("{")).json.__type).toBe("SerializationException");
    expect((await call({ KeyId: "abc" })).status).toBe(200);
  });

  test("hides a bug behind the service's internal error", async () => {
    const { status, json } = await call({ KeyId: "bug" });
    expect(status).toBe(500);
    expect(json.__type).toBe("KMSInternalException");
    expect(JSON.stringify(json)).not.toContain("secret detail");
    expect(bugs.at(-1)).toBeInstanceOf(TypeError);
  });

  test("refuses a call without a signature", async () => {
    const { status, json } = await send("{}", {
      "content-type": "application/x-amz-json-1.1",
      "x-amz-target": "TrentService.MakeWidget",
    });
    expect({ status, ...json }).toEqual({
      status: 400,
      __type: "MissingAuthenticationTokenException",
      message: "Missing Authentication Token",
    });
  });
});
