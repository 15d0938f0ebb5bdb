import type { SessionPolicies } from "@keymesh/identity";
import type { Tags } from "./entities.ts";

/** What a session token says; only identity can read or make one. */
export interface TemporaryCredential {
  /** A session of a role, or one of a user or root from GetSessionToken. */
  readonly kind: "role" | "user" | "root";
  readonly accountId: string;
  /** The role's or user's name; empty for a root. */
  readonly name: string;
  /** The role's or user's unique id: a new one of the same name is somebody else. The account's id for a root. */
  readonly id: string;
  /** The role session's name. */
  readonly session?: string;
  readonly createdMs: number;
  readonly expiresMs: number;
  readonly sourceAccessKeyId?: string;
  readonly sourceIdentity?: string;
  readonly tags?: Tags;
  /** Keys of the tags that go on to roles assumed from this one. */
  readonly transitiveTagKeys?: readonly string[];
  readonly policies?: SessionPolicies;
}
