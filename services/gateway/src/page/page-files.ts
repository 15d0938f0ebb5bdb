import { createHash } from "node:crypto";
import { readdir, readFile, stat } from "node:fs/promises";
import { extname, join } from "node:path";
import { promisify } from "node:util";
import { gzip } from "node:zlib";

/** A file of the built page, ready to be sent. */
export interface PageFile {
  readonly contentType: string;
  readonly body: Buffer;
  /** Absent: it is compressed already, as fonts are. */
  readonly gzipped?: Buffer;
  readonly etag: string;
}

/** Types of what a build of the page consists of; a file of another kind is not served. */
const CONTENT_TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".json": "application/json",
  ".woff2": "font/woff2",
};
const IS_TEXT = /^text\/|json|svg/;
const MAX_FILES = 200;
const MAX_FILE_BYTES = 4 * 1024 * 1024;
const compress = promisify(gzip);

/** The built page of a folder: `index.html`, and `assets/…` whose names carry a hash of what is in them. */
export class PageFiles {
  readonly #folder: string;
  #loaded: { readonly builtMs: number; readonly files: Promise<ReadonlyMap<string, PageFile>> } | undefined;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** The file of a name such as `index.html` or `assets/main-1a2b3c4d.js`; undefined when there is none. A new build is taken in when it is there. */
  async get(name: string): Promise<PageFile | undefined> {
    const index = await stat(join(this.#folder, "index.html")).catch(() => undefined);
    if (index === undefined) return undefined;
    if (this.#loaded?.builtMs !== index.mtimeMs) {
      const files = load(this.#folder);
      files.catch(() => {
        this.#loaded = undefined;
      });
      this.#loaded = { builtMs: index.mtimeMs, files };
    }
    return (await this.#loaded.files).get(name);
  }
}

async function load(folder: string): Promise<ReadonlyMap<string, PageFile>> {
  const assets = await readdir(join(folder, "assets")).catch(() => [] as string[]);
  const names = ["index.html", ...assets.slice(0, MAX_FILES).map((name) => `assets/${name}`)];
  const files = await Promise.all(names.map(async (name) => [name, await read(join(folder, name))] as const));
  return new Map(files.flatMap(([name, file]) => (file ? [[name, file]] : [])));
}

async function read(path: string): Promise<PageFile | undefined> {
  const contentType = CONTENT_TYPES[extname(path)];
  if (contentType === undefined) return undefined;
  const body = await readFile(path);
  if (body.length > MAX_FILE_BYTES) return undefined;
  const etag = `"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`;
  return {
    contentType,
    body,
    etag,
    ...(IS_TEXT.test(contentType) ? { gzipped: await compress(body, { level: 9 }) } : {}),
  };
}
