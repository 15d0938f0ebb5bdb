import { ServiceError } from "@keymesh/errors";
import {
  type DomainState,
  isQuorum,
  keepsDualControl,
  type OperatorCommand,
  type SignedCommand,
  signersOf,
} from "@keymesh/hsm-channel";

/** The first state of a new domain, as the command that creates it says; its own operators must have signed it. */
export function proposeFirstState(signed: SignedCommand, domainKeyId: Buffer): DomainState {
  const { command } = signed;
  const state: DomainState = {
    region: command.region,
    epoch: 1,
    members: command.members,
    operators: command.operators,
    rules: command.rules,
    domainKeyIds: [domainKeyId],
  };
  requireQuorum(signed, state);
  return requireSound(state);
}

/** The state after a change; the quorum is the current state's. */
export function proposeNextState(signed: SignedCommand, current: DomainState): DomainState {
  const { command } = signed;
  if (command.baseEpoch !== current.epoch) {
    const message = `The command is for epoch ${command.baseEpoch} of the domain, which is at ${current.epoch}.`;
    throw new ServiceError("ConflictException", message);
  }
  requireQuorum(signed, current);
  return requireSound({ ...current, ...changeOf(command), epoch: current.epoch + 1 });
}

/** @throws ServiceError AccessDenied unless the signers satisfy the state's rule for the command. */
export function requireQuorum(signed: SignedCommand, state: DomainState): void {
  const { name } = signed.command;
  if (isQuorum(state, name, signersOf(signed, state))) return;
  throw new ServiceError("AccessDenied", `The signatures do not satisfy the domain's rule for ${name}.`);
}

/** @throws ServiceError InvalidInput for a state that would undo dual control, or has doubtful members. */
export function requireSound(state: DomainState): DomainState {
  if (!keepsDualControl(state)) {
    throw new ServiceError("InvalidInput", "Every command needs a rule of two KMS operators the domain has.");
  }
  const memberNames = new Set(state.members.map((member) => member.name));
  const operatorNames = new Set(state.operators.map((operator) => operator.name));
  if (memberNames.size !== state.members.length || operatorNames.size !== state.operators.length) {
    throw new ServiceError("InvalidInput", "Members and operators of a domain must have names of their own.");
  }
  return state;
}

function changeOf(command: OperatorCommand): Partial<DomainState> {
  switch (command.name) {
    case "modify-members":
    case "recover-domain":
      return { members: command.members };
    case "modify-operators":
      return { operators: command.operators };
    case "modify-rules":
      return { rules: command.rules };
    default:
      throw new ServiceError("NotImplemented", `${command.name} proposes no state here.`);
  }
}
