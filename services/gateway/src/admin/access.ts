import { createHash, timingSafeEqual } from "node:crypto";
import type { WireRequest } from "@keymesh/aws-wire";
import { hostOf, isLoopbackHost } from "../domain/loopback.ts";
import { AdminError } from "./admin-error.ts";

/** Who may use the admin API. */
export interface Access {
  /** Refuses what a browser sends from another site, and on loopback a Host that is no loopback name. @throws AdminError Forbidden */
  requireSameSite(request: WireRequest): void;
  /** @throws AdminError Unauthorized without the right token, Forbidden where none is set but one is needed */
  requireToken(request: WireRequest): void;
}

/** The rules for a gateway that listens on `listen` (`host:port`): on loopback no token is wanted unless one is set. */
export function accessRules(listen: string, token: string | undefined): Access {
  const isLoopback = isLoopbackHost(hostOf(listen));
  const wanted = token === undefined ? undefined : digestOf(token);
  return {
    requireSameSite({ headers, tls }) {
      const host = headers.host ?? "";
      if (isLoopback && !isLoopbackHost(hostOf(host)))
        throw forbidden("The admin API is asked by a loopback name here, such as localhost.");
      const own = `${tls ? "https" : "http"}://${host}`;
      if (headers.origin !== undefined && headers.origin.toLowerCase() !== own.toLowerCase())
        throw forbidden("The admin API is closed to other sites' pages.");
      if (headers["sec-fetch-site"] === "cross-site")
        throw forbidden("The admin API is closed to other sites' pages.");
    },
    requireToken({ headers }) {
      if (wanted === undefined) {
        if (isLoopback) return;
        throw forbidden(
          "The gateway listens on an address others can reach: set KEYMESH_ADMIN_TOKEN and send it as a bearer token.",
        );
      }
      const [, given] = /^Bearer +(\S{1,256})$/i.exec(headers.authorization ?? "") ?? [];
      if (given !== undefined && timingSafeEqual(digestOf(given), wanted)) return;
      throw new AdminError("Unauthorized", "The admin API wants the bearer token of KEYMESH_ADMIN_TOKEN.");
    },
  };
}

/** Tokens are compared by their digests: neither length nor contents show in the time it takes. */
function digestOf(token: string): Buffer {
  return createHash("sha256").update(token).digest();
}

function forbidden(message: string): AdminError {
  return new AdminError("Forbidden", message);
}
