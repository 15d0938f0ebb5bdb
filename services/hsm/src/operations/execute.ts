import { Secret } from "@keymesh/envelope";
import { ServiceError } from "@keymesh/errors";
import {
  type DomainKeyring,
  type DomainState,
  decodeSignedCommand,
  decodeToken,
  domainKeyIdBytes,
  exportToken,
  DomainKeyring as Keyring,
  openToken,
  type SignedCommand,
  tokenHash,
} from "@keymesh/hsm-channel";
import type { CryptoModule } from "../domain/crypto-module.ts";
import { proposeFirstState, proposeNextState, requireQuorum, requireSound } from "../domain/propose-state.ts";
import type { Safe } from "../store/safe.ts";
import type { TamperResponse } from "../tamper-response.ts";

/** What an operator command is carried out with. */
export interface ExecuteContext {
  readonly module: CryptoModule;
  readonly safe: Safe | undefined;
  readonly tamper: TamperResponse;
  readonly nowMs: number;
}

/** No command may be good for longer than this, in milliseconds. */
const maxCommandLifeMs = 3_600_000;

/**
 * Carries out one operator command. A change is proposed first (its new state goes out as a token, nothing changes here) and
 * enacted by a second command that names that token, on every HSM the token names. Who may is decided by the domain's own
 * rules, never by who is connected.
 * @throws ServiceError AccessDenied | ConflictException | InvalidInput | NotFound | NotImplemented
 */
export async function execute(
  request: { readonly signedCommand: Buffer; readonly token: Buffer },
  context: ExecuteContext,
): Promise<{ token: Buffer }> {
  const signed = decodeSignedCommand(request.signedCommand);
  if (signed.command.name === "readmit-hsm") return readmit(signed, request.token, context);
  context.module.selfCheck();
  requireMeantForUs(signed, context, context.module.signing.point);
  switch (signed.command.name) {
    case "create-domain":
      return createDomain(signed, context);
    case "modify-members":
    case "modify-operators":
    case "modify-rules":
      return changeDomain(signed, context);
    case "recover-domain":
      return recoverDomain(signed, request.token, context);
    case "enact-token":
      return enactToken(signed, request.signedCommand, request.token, context);
    case "leave-domain":
      return leaveDomain(signed, context);
    case "rotate-domain-keys":
      throw new ServiceError("NotImplemented", "Domain keys cannot be rotated yet.");
  }
}

function createDomain(signed: SignedCommand, { module }: ExecuteContext): { token: Buffer } {
  if (module.domain(signed.command.region)) {
    throw new ServiceError("ConflictException", `This HSM already has a domain ${signed.command.region}.`);
  }
  const id = module.random(domainKeyIdBytes);
  const state = proposeFirstState(signed, id);
  const keyring = new Keyring([{ id, key: new Secret(module.random(32)) }]);
  return propose(state, keyring, module, true);
}

function changeDomain(signed: SignedCommand, { module }: ExecuteContext): { token: Buffer } {
  const held = requireHeld(module, signed.command.region);
  return propose(proposeNextState(signed, held.state), held.keyring, module, false);
}

/** The offline member opens an exported token: for a fleet that was stopped as a whole. */
async function recoverDomain(
  signed: SignedCommand,
  bytes: Buffer,
  { module, safe }: ExecuteContext,
): Promise<{ token: Buffer }> {
  const { command } = signed;
  if (!safe) throw new ServiceError("NotFound", "This HSM has no safe.");
  if (module.domain(command.region)) {
    throw new ServiceError("ConflictException", `This HSM already has a domain ${command.region}.`);
  }
  const token = requireToken(signed, bytes);
  const state = proposeNextState(signed, token.state);
  const keyring = await safe.useAgreementKey((privateKey) =>
    openToken(token, { agreementKey: safe.agreementKey, privateKey }),
  );
  return propose(state, keyring, module, true);
}

function enactToken(
  signed: SignedCommand,
  enactment: Buffer,
  bytes: Buffer,
  { module }: ExecuteContext,
): { token: Buffer } {
  const token = requireToken(signed, bytes);
  const { state } = token;
  const held = module.domain(state.region);
  requireQuorum(signed, held?.state ?? state);
  if (held?.token.equals(bytes)) return { token: Buffer.alloc(0) };
  if (held && state.epoch <= held.state.epoch) {
    throw new ServiceError("ConflictException", `The domain is already at epoch ${held.state.epoch}.`);
  }
  requireSound(state);
  requireMember(state, module);
  const keyring = openToken(token, {
    agreementKey: module.agreement.point,
    privateKey: module.agreement.privateKey,
  });
  module.enact({ state, keyring, token: bytes, enactment });
  return { token: Buffer.alloc(0) };
}

function leaveDomain(signed: SignedCommand, { module }: ExecuteContext): { token: Buffer } {
  const held = requireHeld(module, signed.command.region);
  if (signed.command.baseEpoch !== held.state.epoch) {
    throw new ServiceError("ConflictException", `The domain is at epoch ${held.state.epoch}.`);
  }
  requireQuorum(signed, held.state);
  module.leave(held.state.region);
  return { token: Buffer.alloc(0) };
}

/**
 * The one command a tampered HSM obeys. The quorum is that of a domain it was a member of; of one that was in none when it was
 * tampered with, that of the domain whose token is shown, as for an HSM that joins its first.
 */
function readmit(signed: SignedCommand, bytes: Buffer, context: ExecuteContext): { token: Buffer } {
  const { module, tamper } = context;
  const { tampering } = module;
  if (!tampering) throw new ServiceError("ConflictException", `${module.name} was not tampered with.`);
  requireMeantForUs(signed, context, tampering.nonce);
  const { region } = signed.command;
  const state =
    tampering.states.length === 0
      ? requireToken(signed, bytes).state
      : tampering.states.find((one) => one.region === region);
  if (!state) throw new ServiceError("AccessDenied", `${module.name} was no member of the domain ${region}.`);
  requireQuorum(signed, state);
  tamper.readmit();
  return { token: Buffer.alloc(0) };
}

/** Exports a state that nobody enacted yet. A keyring made only for this is wiped. */
function propose(state: DomainState, keyring: DomainKeyring, module: CryptoModule, isOurs: boolean) {
  try {
    requireMember(state, module);
    const exporter = { name: module.name, signingKey: module.signing.privateKey };
    return { token: exportToken({ state, keyring, exporter, random: (bytes) => module.random(bytes) }) };
  } finally {
    if (isOurs) keyring.wipe();
  }
}

function requireMeantForUs(signed: SignedCommand, { nowMs }: ExecuteContext, self: Buffer): void {
  const { name, target, expiresMs, region } = signed.command;
  const expected = name === "enact-token" ? Buffer.alloc(0) : self;
  if (!target.equals(expected)) throw new ServiceError("AccessDenied", "The command is for another HSM.");
  if (expiresMs <= nowMs || expiresMs > nowMs + maxCommandLifeMs) {
    throw new ServiceError("AccessDenied", "The command has expired, or would be good for too long.");
  }
  if (!/^[a-z0-9-]{1,32}$/.test(region))
    throw new ServiceError("InvalidInput", "A domain is named by its region.");
}

function requireToken(signed: SignedCommand, bytes: Buffer) {
  if (!tokenHash(bytes).equals(signed.command.tokenHash)) {
    throw new ServiceError("AccessDenied", "The command is about another domain token.");
  }
  const token = decodeToken(bytes);
  if (token.state.region === signed.command.region) return token;
  throw new ServiceError("AccessDenied", "The command is about another domain.");
}

function requireHeld(module: CryptoModule, region: string) {
  const held = module.domain(region);
  if (!held) throw new ServiceError("NotFound", `This HSM has no domain ${region}.`);
  return held;
}

function requireMember(state: DomainState, module: CryptoModule): void {
  const { name, signing, agreement } = module;
  const self = state.members.find((member) => member.name === name);
  if (self?.signingKey.equals(signing.point) && self.agreementKey.equals(agreement.point)) return;
  throw new ServiceError("InvalidInput", `The domain's state does not name ${name} with its present keys.`);
}
