export { changeState, readState } from "./change-state.ts";
export { FAULT_KINDS, type FaultKind, type FaultRule } from "./fault-rule.ts";
export { followControl, joinControl, type MemberControl } from "./member-control.ts";
export { type ControlState, INITIAL_STATE, MAX_FAULT_RULES } from "./state.ts";
