export { indexGrants } from "./grant-match.ts";
export {
  childGrantViolation,
  GRANT_OPERATIONS,
  grantScopeViolation,
  operationsForKey,
} from "./grant-rules.ts";
