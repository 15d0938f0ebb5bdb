import type { GrantScope } from "@keymesh/policy";
import type { ConditionValues } from "../../domain/condition-keys.ts";

/** What an operation wants to do with a key, as policies see it. */
export interface KeyAccess {
  /** Without `kms:`. */
  readonly action: string;
  readonly encryptionContext?: Readonly<Record<string, string>>;
  /** Condition keys of this operation, beside those of the call and the key. */
  readonly conditions?: ConditionValues;
  readonly grantTokens?: readonly string[];
  /** For CreateGrant: the grant being made. */
  readonly childGrant?: GrantScope;
  /** The alias the request named the key by, if it did. */
  readonly requestAlias?: string | undefined;
}
