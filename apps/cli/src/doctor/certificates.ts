import { X509Certificate } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { MeshFolder } from "../mesh/folder.ts";
import { type Finding, fail, ok, warn } from "./finding.ts";

const dayMs = 86_400_000;
const soonDays = 30;

/** Whether every member's certificate is the authority's, fits its key's folder, and is valid at `nowMs`. */
export function checkCertificates(folder: MeshFolder, nowMs: number): Finding[] {
  const dir = folder.of("pki");
  if (!existsSync(join(dir, "ca", "cert.pem"))) return [];
  try {
    const authority = read(join(dir, "ca", "cert.pem"));
    const members = readdirSync(dir).filter((name) => existsSync(join(dir, name, "cert.pem")));
    const found = members.flatMap((name) =>
      checkOne(name, read(join(dir, name, "cert.pem")), authority, nowMs),
    );
    if (found.length > 0) return found;
    const first = Math.min(...members.map((name) => read(join(dir, name, "cert.pem")).validToDate.getTime()));
    return [ok(`${members.length} certificates, valid until ${new Date(first).toISOString().slice(0, 10)}`)];
  } catch (error) {
    return [fail(`a certificate in ${dir} cannot be read (${(error as Error).message})`, anew(dir))];
  }
}

function checkOne(name: string, cert: X509Certificate, authority: X509Certificate, nowMs: number): Finding[] {
  const dir = name === "ca" ? "the folder pki" : `pki/${name}`;
  if (!cert.verify(authority.publicKey)) {
    return [fail(`the certificate of ${name} is not this mesh's authority's`, anew(dir))];
  }
  const leftDays = Math.floor((cert.validToDate.getTime() - nowMs) / dayMs);
  if (cert.validFromDate.getTime() > nowMs) {
    return [fail(`the certificate of ${name} is not valid yet`, "set this machine's clock")];
  }
  if (leftDays < 0) return [fail(`the certificate of ${name} has expired`, anew(dir))];
  if (leftDays < soonDays) return [warn(`the certificate of ${name} ends in ${leftDays} days`, anew(dir))];
  return [];
}

function read(path: string): X509Certificate {
  return new X509Certificate(readFileSync(path));
}

function anew(dir: string): string {
  return `stop the mesh and remove ${dir}: the next start makes what is missing`;
}
