export { type AuditOptions, appendRequest, auditOver, createAudit } from "./create-audit.ts";
export type * from "./types.ts";
