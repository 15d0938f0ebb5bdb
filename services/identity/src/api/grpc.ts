import { randomUUID } from "node:crypto";
import { IAM, STS, validateQuery } from "@keymesh/aws-wire";
import { asServiceError, ServiceError } from "@keymesh/errors";
import type { Principal } from "@keymesh/identity";
import { Iam, Sts } from "@keymesh/proto";
import { type Call, type Implementation, implement, ipOf, uncapitalize } from "@keymesh/rpc";
import type { ApiCall } from "../call.ts";
import { rootPrincipal } from "../domain/principals.ts";
import { defaultAccountId } from "../domain/well-known.ts";
import { ensureAccount } from "../operations/ensure-account.ts";
import { operationsOf } from "../operations/index.ts";
import { principalNamed } from "../operations/session-of.ts";
import { messagesOf, type Service, withEncodedDocuments } from "./messages.ts";
import type { ApiDependencies } from "./query-door.ts";
import { recordCall } from "./record-call.ts";

type Request = { readonly accountId?: string };

/** IAM and STS for callers known by their certificate: principals for themselves, the CLI and operators as roots. */
export function identityApis(dependencies: ApiDependencies): readonly Implementation[] {
  return [
    implement(Iam, handlersOf("iam", dependencies) as never, { accept: ["cli", "operator", "principal"] }),
    implement(Sts, handlersOf("sts", dependencies) as never, { accept: ["principal"] }),
  ];
}

function handlersOf(service: Service, dependencies: ApiDependencies) {
  return Object.fromEntries(
    Object.keys(operationsOf(service)).map((name) => [
      uncapitalize(name),
      (request: Request, call: Call) => perform(dependencies, service, name, request, call),
    ]),
  );
}

/** The life of one call, as at the Query endpoint: caller, message, operation, record, answer. */
async function perform(
  dependencies: ApiDependencies,
  service: Service,
  name: string,
  { accountId: asked, ...input }: Request,
  { peer, address }: Call,
): Promise<object> {
  const { context, audit, regions, log } = dependencies;
  const region = regions[0]!;
  const about = { region, requestId: randomUUID(), sourceIp: ipOf(address), userAgent: "grpc" };
  let principal: Principal | undefined;
  let output: object | undefined;
  let failure: ServiceError | undefined;
  try {
    principal = await callerOf(dependencies, peer, asked);
    validateQuery(messagesOf(service, name).request, input, service === "iam" ? IAM : STS);
    const call: ApiCall = { principal, accountId: principal.accountId, isSecure: true, ...about };
    output = await operationsOf(service)[name]!.run(context, call, input as never);
  } catch (error) {
    if (!(error instanceof ServiceError)) log.error({ err: error }, "a call failed by a bug");
    failure = asServiceError(error);
  }
  const facts = { ...about, eventTimeMs: context.clock.now(), principal };
  const shown = output && withEncodedDocuments(output);
  await recordCall(audit, service, facts, name, input, shown, failure);
  if (failure) throw failure;
  return output!;
}

/** @throws ServiceError AccessDenied | ValidationError */
async function callerOf(
  { context }: ApiDependencies,
  peer: Call["peer"],
  accountId: string | undefined,
): Promise<Principal> {
  if (accountId && !/^\d{12}$/.test(accountId)) {
    throw new ServiceError("ValidationError", "account_id must have 12 digits.");
  }
  if (peer.kind !== "principal") {
    const { accountId: acted } = await ensureAccount(context, accountId || defaultAccountId);
    return rootPrincipal(acted);
  }
  const principal = await principalNamed(context, peer.arn);
  if (principal === undefined) throw new ServiceError("AccessDenied", `There is no principal ${peer.arn}.`);
  if (accountId && accountId !== principal.accountId) {
    throw new ServiceError("AccessDenied", `${peer.arn} may not administrate account ${accountId}.`);
  }
  return principal;
}
