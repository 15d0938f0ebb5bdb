import { ServiceError } from "@keymesh/errors";
import { type DoorService, isDoorOf, isDoorService } from "@keymesh/identity";
import type { identityV1 } from "@keymesh/proto";
import { isName } from "./names.ts";

const dayMs = 24 * 60 * 60 * 1000;
const maxStringToSign = 8192;
/** A presigned URL of S3 is good for seven days at most, and its scope keeps the day it was made. */
const maxDaysBack: Readonly<Partial<Record<DoorService, number>>> = { s3: 7 };

/**
 * What a door may ask: only for signatures of its own service, made about now. `nowMs` are all times it may be:
 * the mesh clock's and, where that was moved, those clients may still go by.
 * @throws ServiceError AccessDenied (another's service) | ValidationException | SignatureDoesNotMatch (a day out of range)
 */
export function checkClaim(
  claim: identityV1.VerifySignatureRequest__Output,
  peer: string,
  nowMs: readonly number[],
): DoorService {
  const { service, region, date, stringToSign, signature } = claim;
  if (!isDoorService(service) || !isDoorOf(service, peer)) {
    throw new ServiceError("AccessDenied", `${peer} is not the door of ${service.slice(0, 40)}.`);
  }
  if (!isName("region", region)) throw new ServiceError("ValidationException", "The region is not one.");
  if (stringToSign.length > maxStringToSign || !/^[0-9a-f]{64}$/.test(signature)) throw wrongSignature();
  checkDay(date, service, nowMs);
  return service;
}

function checkDay(date: string, service: DoorService, nowMs: readonly number[]): void {
  const [, year, month, day] = /^(\d{4})(\d{2})(\d{2})$/.exec(date) ?? [];
  const ms = year === undefined ? Number.NaN : Date.UTC(Number(year), Number(month) - 1, Number(day));
  const back = maxDaysBack[service] ?? 1;
  const isNear = (now: number) => {
    const today = Math.floor(now / dayMs) * dayMs;
    return ms >= today - back * dayMs && ms <= today + dayMs;
  };
  if (nowMs.some(isNear)) return;
  throw new ServiceError(
    "SignatureDoesNotMatch",
    `The credential's date ${date.slice(0, 8)} is not within a day of the current date.`,
  );
}

/** The refusal of a signature that is not the key's. */
export function wrongSignature(): ServiceError {
  return new ServiceError(
    "SignatureDoesNotMatch",
    "The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.",
  );
}
