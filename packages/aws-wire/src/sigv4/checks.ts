import type { Dialect } from "../types.ts";
import type { Claim } from "./claim.ts";
import { signatureFault } from "./faults.ts";
import type { Signable, SigV4Rules } from "./rules.ts";

/** Refuses a claim made for another service, or a region the mesh has not. */
export function checkScope(claim: Claim, { dialect, services, regions }: SigV4Rules): void {
  const service = claim.service.slice(0, 64);
  const region = claim.region.slice(0, 64);
  if (!services.includes(claim.service)) {
    throw signatureFault(
      dialect,
      "scope",
      dialect === "s3"
        ? `The authorization header is malformed; incorrect service "${service}". This endpoint belongs to "${services[0]}".`
        : `Credential should be scoped to correct service: '${services[0]}'.`,
    );
  }
  if (regions.includes(claim.region)) return;
  if (dialect !== "s3") {
    throw signatureFault(dialect, "scope", `Credential should be scoped to a valid region, not '${region}'.`);
  }
  throw signatureFault(
    dialect,
    "scope",
    `The authorization header is malformed; the region '${region}' is wrong; expecting '${regions[0]}'`,
    { Region: regions[0] ?? "" },
  );
}

/** An x-amz-* header that the signature does not cover could have been added by anyone on the way. */
export function checkAmzHeadersSigned(headers: Signable["headers"], claim: Claim, dialect: Dialect): void {
  const unsigned: string[] = [];
  for (const name in headers) {
    if (name.startsWith("x-amz-") && !claim.signedHeaders.includes(name)) unsigned.push(name);
  }
  // Elsewhere than at S3 the body's own hash is signed, whatever this header says; some SDKs leave it out.
  const offending = dialect === "s3" ? unsigned : unsigned.filter((name) => name !== "x-amz-content-sha256");
  if (offending.length === 0) return;
  throw signatureFault(
    dialect,
    "unsigned",
    "There were headers present in the request which were not signed",
    { HeadersNotSigned: offending.join(", ") },
  );
}
