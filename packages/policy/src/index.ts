export { decideIdentity } from "./decision/decide-identity.ts";
export { decideKms } from "./decision/decide-kms.ts";
export { explainIdentity, explainKms } from "./explanation/explain.ts";
export type * from "./explanation/explanation.ts";
export { indexGrants } from "./grants/grant-match.ts";
export {
  childGrantViolation,
  GRANT_OPERATIONS,
  grantScopeViolation,
  operationsForKey,
} from "./grants/grant-rules.ts";
export { awsManagedKeyPolicy, defaultKeyPolicy } from "./key-policies.ts";
export { type CompileOptions, compilePolicy } from "./language/compile.ts";
export { serviceNames } from "./language/principal.ts";
export { allowsPrincipal, type NamedPrincipal, principalsOf } from "./language/principals-of.ts";
export { requestConditions } from "./request-conditions.ts";
export type * from "./types.ts";
