export {
  bringUpDomain,
  type CeremonyOptions,
  type CeremonyOutcome,
  type TokenStore,
} from "./ceremony/bring-up-domain.ts";
export { type KeepDomainsOptions, keepDomains } from "./ceremony/keep-domains.ts";
export { type CeremonyHsm, type CeremonyOperator, meetHsms } from "./ceremony/operator-client.ts";
export {
  type KeepReadmittingOptions,
  keepReadmitting,
  type Readmission,
  type ReadmissionOptions,
  readmitHsms,
} from "./ceremony/readmission.ts";
export * from "./domain/command.ts";
export * from "./domain/keyring.ts";
export * from "./domain/p384.ts";
export * from "./domain/quorum.ts";
export * from "./domain/sensors.ts";
export * from "./domain/state.ts";
export * from "./domain/token.ts";
export { createHsmFleet, type HsmFleetOptions } from "./fleet/create-hsm-fleet.ts";
export type { FromHsm, HsmLink, ToHsm } from "./fleet/link.ts";
export {
  loadServiceHost,
  saveServiceHost,
  serviceHostKeyFile,
  trustedOperatorsFile,
} from "./fleet/service-host-files.ts";
export { answerEach } from "./session/answer-each.ts";
export * from "./session/frame-keys.ts";
export * from "./session/host-end.ts";
export * from "./session/hsm-end.ts";
export type { SessionGrant, SessionRequest } from "./session/messages.ts";
export * from "./session/session-token.ts";
export * from "./session/stream-sessions.ts";
export * from "./session/trusted-member.ts";
export * from "./specs.ts";
export type * from "./types.ts";
export * from "./wire/answers.ts";
export { ByteWriter } from "./wire/bytes.ts";
export * from "./wire/commands.ts";
export * from "./wire/limits.ts";
export { malformedFrame } from "./wire/malformed.ts";
export { type Pace, paceOf } from "./wire/pace.ts";
export * from "./wrapping.ts";
