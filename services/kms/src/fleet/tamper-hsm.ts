import { ServiceError } from "@keymesh/errors";
import { isSensorName, SENSORS } from "@keymesh/hsm-channel";
import type { kmsV1 } from "@keymesh/proto";
import type { Kms } from "../call.ts";
import { hsmView } from "./show-fleet.ts";

/**
 * Trips a sensor of an HSM. The last one that serves a Region is spared: nobody would be left to admit another, and every call in
 * that Region would fail.
 * @throws ServiceError NotFoundException | ValidationException | ConflictException
 */
export async function tamperHsm(
  { fleet }: Pick<Kms, "fleet">,
  { hsm, sensor }: kmsV1.TamperHsmRequest__Output,
): Promise<kmsV1.TamperHsmResponse> {
  if (!isSensorName(sensor))
    throw new ServiceError(
      "ValidationException",
      `There is no sensor ${sensor.slice(0, 32)}; there are ${SENSORS.join(", ")}.`,
    );
  const all = (await fleet.survey()).map(({ name, report }) => hsmView(name, report));
  const one = all.find(({ name }) => name === hsm);
  if (!one) throw noSuchHsm(hsm, all);
  if (one.state === "tampered")
    throw new ServiceError("ConflictException", `${hsm} was tampered with before, and is mute.`);
  const others = all.filter(({ name, state }) => name !== hsm && state === "serving");
  const left = one.regions!.find((region) => !others.some(({ regions }) => regions!.includes(region)));
  if (left !== undefined)
    throw new ServiceError("ConflictException", `${hsm} is the last HSM that serves ${left}.`);
  await fleet.trip(hsm, sensor).catch(inKmsWords);
  const after = (await fleet.survey()).find(({ name }) => name === hsm);
  return { hsm: hsmView(hsm, after?.report) };
}

/** Leaves word that the operators shall have an HSM back. @throws ServiceError NotFoundException | ConflictException */
export async function askReadmission(
  { fleet }: Pick<Kms, "fleet">,
  { hsm }: kmsV1.AskReadmissionRequest__Output,
): Promise<kmsV1.AskReadmissionResponse> {
  const all = await fleet.survey();
  if (!all.some(({ name }) => name === hsm)) throw noSuchHsm(hsm, all);
  await fleet.askReadmission(hsm).catch(inKmsWords);
  return {};
}

function noSuchHsm(hsm: string, all: readonly { readonly name?: string }[]): ServiceError {
  const names = all.map(({ name }) => name).join(", ");
  return new ServiceError("NotFoundException", `There is no HSM ${hsm.slice(0, 64)}; there are ${names}.`);
}

/** An HSM that takes part in no drills refuses for what it is, not for who asks. */
function inKmsWords(error: unknown): never {
  if (error instanceof ServiceError && error.code === "AccessDenied")
    throw new ServiceError("ConflictException", error.message, { cause: error });
  throw error;
}
