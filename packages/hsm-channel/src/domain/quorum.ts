import type { DomainState, Operator, Rule, SignedCommandName } from "./state.ts";
import { OPERATOR_COMMANDS } from "./state.ts";

/** No rule of any domain may ask fewer: dual control. */
export const minOperatorQuorum = 2;

/** Two KMS operators for every command: what the mesh's domains are made with. */
export const dualControlRules: readonly Rule[] = OPERATOR_COMMANDS.map((command) => ({
  command,
  role: "kms-operator",
  minCount: minOperatorQuorum,
}));

/**
 * Whether the signers of a command satisfy the domain's rule for it. Signers are counted by key, so one key under two names is
 * one signer; a service host never counts for an operators' rule. No rule, no quorum.
 */
export function isQuorum(
  state: Pick<DomainState, "rules">,
  command: SignedCommandName,
  signers: readonly Operator[],
): boolean {
  const ruled = command === "readmit-hsm" ? "modify-members" : command;
  const rules = state.rules.filter((rule) => rule.command === ruled);
  return rules.length > 0 && rules.every((rule) => distinctOf(signers, rule.role) >= rule.minCount);
}

/**
 * Whether a state may be enacted at all: every command has a rule of at least two KMS operators, and there are operators
 * enough to meet it, so that no change can take dual control away or lock everybody out.
 */
export function keepsDualControl(state: Pick<DomainState, "rules" | "operators">): boolean {
  const available = distinctOf(state.operators, "kms-operator");
  return OPERATOR_COMMANDS.every((command) => {
    const rules = state.rules.filter((rule) => rule.command === command);
    return (
      rules.length > 0 &&
      rules.every(
        ({ role, minCount }) =>
          role === "kms-operator" && minCount >= minOperatorQuorum && minCount <= available,
      )
    );
  });
}

function distinctOf(operators: readonly Operator[], role: Operator["role"]): number {
  return new Set(operators.filter((one) => one.role === role).map((one) => one.publicKey.toString("hex")))
    .size;
}
