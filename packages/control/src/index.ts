export { changeState, readState } from "./change-state.ts";
export { HSM_OPERATIONS } from "./faults/callees.ts";
export { checkRule, type WantedRule } from "./faults/check-rule.ts";
export { FaultBook } from "./faults/fault-book.ts";
export { FAULT_KINDS, type FaultKind, type FaultRule } from "./faults/fault-rule.ts";
export { followControl, joinControl, type MemberControl } from "./member-control.ts";
export { type ControlState, INITIAL_STATE, MAX_FAULT_RULES } from "./state.ts";
export { gatedDoor, gatedService, tooLate } from "./turn/gated.ts";
export { type MemberParts, memberState, type Origins } from "./turn/member-state.ts";
