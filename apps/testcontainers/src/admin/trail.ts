import type { AdminClient } from "./admin-client.ts";
import { answerWith } from "./answer.ts";

/** Which records are looked for: those that fit all that is given. */
export interface TrailFilter {
  /** The API operation: `Decrypt`. */
  readonly eventName?: string;
  /** `kms.amazonaws.com` */
  readonly eventSource?: string;
  readonly username?: string;
  readonly accountId?: string;
  readonly region?: string;
  /** ARN or name of what was acted on. */
  readonly resource?: string;
  readonly errorCode?: string;
  readonly since?: Date | string | number;
  readonly until?: Date | string | number;
  /** 1 to 1,000; default 100. */
  readonly limit?: number;
}

/** A CloudTrail record as CloudTrail writes it; what it may hold beside these is told by its operation. */
export interface TrailRecord {
  readonly eventVersion: string;
  readonly eventID: string;
  readonly eventTime: string;
  readonly eventSource: string;
  readonly eventName: string;
  readonly awsRegion: string;
  readonly recipientAccountId: string;
  readonly userIdentity: Readonly<Record<string, unknown>>;
  // What an operation takes and gives is its own; a test knows which it looks at.
  // biome-ignore lint/suspicious/noExplicitAny: as above
  readonly requestParameters: Readonly<Record<string, any>> | null;
  // biome-ignore lint/suspicious/noExplicitAny: as above
  readonly responseElements: Readonly<Record<string, any>> | null;
  readonly errorCode?: string;
  readonly errorMessage?: string;
  readonly resources?: readonly Readonly<Record<string, string>>[];
  readonly [member: string]: unknown;
}

/** CloudTrail's records of all accounts and Regions, data events too. A record is there before its call is answered. */
export interface MeshTrail {
  /** The records that fit, newest first. */
  find(filter?: TrailFilter): Promise<readonly TrailRecord[]>;
}

export function meshTrail(admin: AdminClient): MeshTrail {
  return {
    async find(filter = {}) {
      const answer = await admin.call("GET", "trail", { query: { ...filter } });
      return answerWith<{ records: TrailRecord[] }>("GET trail", answer, { records: "array" }).records;
    },
  };
}
