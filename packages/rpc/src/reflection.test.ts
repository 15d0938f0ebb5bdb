import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { Client, credentials, type ServiceDefinition } from "@grpc/grpc-js";
import { loadSync } from "@grpc/proto-loader";
import { Echo } from "@keymesh/proto";
import { expect, test } from "vitest";
import { implement, serve } from "./index.ts";
import { createAuthority, issueIdentity } from "./pki.ts";

interface Answer {
  readonly listServicesResponse?: { readonly service: readonly { readonly name: string }[] };
  readonly fileDescriptorResponse?: { readonly fileDescriptorProto: readonly Buffer[] };
  readonly errorResponse?: { readonly errorCode: number };
}

const protos = join(
  dirname(createRequire(import.meta.url).resolve("@grpc/reflection")),
  "../proto/grpc/reflection",
);

test.each(["v1", "v1alpha"])("%s tells what is served, and how its messages are made", async (version) => {
  const tls = await issueIdentity(
    await createAuthority(Date.now()),
    { kind: "service", name: "kms" },
    { nowMs: Date.now() },
  );
  const echo = implement(Echo, { say: async (words: object) => words } as never, {
    accept: { default: ["kms"] },
  });
  const server = await serve({ tls, listen: "127.0.0.1:0", services: [echo] });
  const client = new Client(server.address, credentials.createSsl(tls.ca, tls.key, tls.cert), {
    "grpc.ssl_target_name_override": "kms",
  });
  const { ServerReflectionInfo: method } = loadSync(join(protos, version, "reflection.proto"))[
    `grpc.reflection.${version}.ServerReflection`
  ] as ServiceDefinition;
  const call = client.makeBidiStreamRequest(
    method!.path,
    method!.requestSerialize,
    method!.responseDeserialize as (bytes: Buffer) => Answer,
  );
  const answers: Answer[] = [];
  call.write({ listServices: "*" });
  call.write({ fileContainingSymbol: Echo.name });
  call.write({ fileContainingSymbol: "keymesh.v1.Nothing" });
  call.end();
  for await (const answer of call as AsyncIterable<Answer>) answers.push(answer);

  const [list, file, none] = answers;
  expect(list!.listServicesResponse!.service.map(({ name }) => name)).toContain(Echo.name);
  const [described] = file!.fileDescriptorResponse!.fileDescriptorProto;
  expect(described!.includes("Converse")).toBe(true);
  expect(none!.errorResponse!.errorCode).toBe(5);
  client.close();
  await server.stop();
});
