import { isIP } from "node:net";

/** Host names the public door always has, before which a label is a bucket; with their own label for S3 first. */
const S3_DOMAINS = [
  "s3.localhost",
  "s3.amazonaws.com",
  "localhost",
  "s3.localhost.localstack.cloud",
  "localhost.localstack.cloud",
];

/** The names in a certificate of a door that clients reach by further hosts: each, and what stands before it in S3's addresses. Pure. */
export function certificateNames(hosts: readonly string[]): string[] {
  return hosts.flatMap((host) => (takesLabels(host) ? [host, `*.${host}`, `*.s3.${host}`] : [host]));
}

/** KEYMESH_S3_DOMAINS for a door that clients reach by further hosts. Pure. */
export function s3Domains(hosts: readonly string[]): string {
  const further = hosts.filter(takesLabels).flatMap((host) => [`s3.${host}`, host]);
  return [...new Set([...further, ...S3_DOMAINS])].join(",");
}

function takesLabels(host: string): boolean {
  return isIP(host) === 0 && !host.includes("*");
}
