export { type CompileOptions, compilePolicy } from "./compile.ts";
export { decideIdentity } from "./decide-identity.ts";
export { decideKms } from "./decide-kms.ts";
export { explainIdentity, explainKms } from "./explain.ts";
export type * from "./explanation.ts";
export {
  childGrantViolation,
  GRANT_OPERATIONS,
  grantScopeViolation,
  indexGrants,
  operationsForKey,
} from "./grants.ts";
export { awsManagedKeyPolicy, defaultKeyPolicy } from "./key-policies.ts";
export { serviceNames } from "./principal.ts";
export { allowsPrincipal, type NamedPrincipal, principalsOf } from "./principals-of.ts";
export type * from "./types.ts";
