import type { ServerResponse } from "node:http";
import { answer, type WireHandler, type WireRequest } from "@keymesh/aws-wire";
import { ROUTES } from "../domain/route.ts";
import type { Checked, MeshHealth } from "./mesh-health.ts";

/** The gateway's own pages: `/_keymesh/health`, `/_keymesh/ready`, and `/_localstack/health` for tools that ask there. */
export function healthPages(health: MeshHealth, version: string): WireHandler {
  return async (request, response) => {
    if (request.method !== "GET" && request.method !== "HEAD") {
      json(request, response, 405, { message: `${request.method} is not possible here.` });
      return;
    }
    switch (request.rawPath) {
      case "/_keymesh/health":
        json(request, response, 200, { version, ...shown(await health.check()) });
        return;
      case "/_keymesh/ready": {
        const checked = await health.check();
        const isReady = Object.values(checked.services).every((state) => state === "up");
        json(request, response, isReady ? 200 : 503, { ready: isReady, ...shown(checked) });
        return;
      }
      case "/_localstack/health":
        json(request, response, 200, {
          version,
          edition: "keymesh",
          services: awsServices((await health.check()).services),
        });
        return;
      default:
        json(request, response, 404, { message: `There is no page ${request.rawPath.slice(0, 200)} here.` });
    }
  };
}

/** Replicas are told of only where there are some. */
function shown({ services, replicas }: Checked): object {
  return Object.keys(replicas).length === 0 ? { services } : { services, replicas };
}

const MEMBER_OF_UPSTREAM: Readonly<Record<string, string>> = {
  kms: "kms",
  s3: "s3-sim",
  ec2: "ebs-sim",
  cloudtrail: "trail",
  identity: "identity",
};

/** The state of each AWS service, by its AWS name. */
function awsServices(members: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    [...ROUTES].map(([service, { upstream }]) => {
      const isUp = members[MEMBER_OF_UPSTREAM[upstream]!] === "up";
      return [service, isUp ? "running" : "unavailable"];
    }),
  );
}

function json(request: WireRequest, response: ServerResponse, status: number, value: object): void {
  const headers = { "content-type": "application/json", "cache-control": "no-store" };
  answer(request, response, status, headers, `${JSON.stringify(value)}\n`);
}
