import { answer, type WireHandler, type WireRequest } from "@keymesh/aws-wire";
import type { PageFile, PageFiles } from "./page-files.ts";

/** Nothing from elsewhere, nothing inline, in nobody's frame. Pictures are made in the page: `blob:` and `data:`. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

const SECURITY_HEADERS = {
  "content-security-policy": CONTENT_SECURITY_POLICY,
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy": "camera=(), geolocation=(), microphone=()",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
} as const;

/** An asset's name says what is in it, so that it never changes. */
const FOR_EVER = "public, max-age=31536000, immutable";
const ASK_EACH_TIME = "no-cache";

const NOT_BUILT =
  "The page is not built: `npm start` builds it, and so does `npm run build:page`. The admin API works without it (docs/admin-api.md).\n";

/**
 * The whiteboard page in front of the admin API: `/_keymesh/` and `/_keymesh/assets/…` are its files, open to everybody since they
 * hold nothing of the mesh; everything else is `next`'s.
 */
export function pageHandler(files: PageFiles, next: WireHandler): WireHandler {
  return async (request, response) => {
    const name = fileName(request.rawPath);
    const isRead = request.method === "GET" || request.method === "HEAD";
    if (name === undefined || !isRead) return next(request, response);
    if (name === "redirect") {
      answer(request, response, 308, { location: "/_keymesh/" }, "");
      return;
    }
    const file = await files.get(name);
    if (file === undefined) return refuse(request, response, name);
    const caching = name === "index.html" ? ASK_EACH_TIME : FOR_EVER;
    const headers = {
      ...SECURITY_HEADERS,
      "cache-control": caching,
      etag: file.etag,
      vary: "accept-encoding",
    };
    if (knows(request, file)) {
      answer(request, response, 304, headers, "");
      return;
    }
    const gzipped = takesGzip(request) ? file.gzipped : undefined;
    const encoding = gzipped ? { "content-encoding": "gzip" } : {};
    const typed = { ...headers, ...encoding, "content-type": file.contentType };
    answer(request, response, 200, typed, gzipped ?? file.body);
  };
}

/** Which file a path asks for; undefined: none of the page's. */
function fileName(rawPath: string): string | undefined {
  if (rawPath === "/_keymesh") return "redirect";
  if (rawPath === "/_keymesh/") return "index.html";
  return /^\/_keymesh\/(assets\/[\w.-]+)$/.exec(rawPath)?.[1];
}

function refuse(request: WireRequest, response: Parameters<WireHandler>[1], name: string): void {
  const isIndex = name === "index.html";
  const headers = {
    ...SECURITY_HEADERS,
    "content-type": "text/plain; charset=utf-8",
    "cache-control": "no-store",
  };
  answer(
    request,
    response,
    isIndex ? 503 : 404,
    headers,
    isIndex ? NOT_BUILT : "There is no such file of the page.\n",
  );
}

function knows({ headers }: WireRequest, { etag }: PageFile): boolean {
  const known = headers["if-none-match"];
  return known?.split(",").some((tag) => tag.trim().replace(/^W\//, "") === etag) ?? false;
}

function takesGzip({ headers }: WireRequest): boolean {
  const accepted = headers["accept-encoding"];
  return typeof accepted === "string" && /(^|[\s,])gzip(?!\s*;\s*q=0(\.0*)?\s*(,|$))/.test(accepted);
}
