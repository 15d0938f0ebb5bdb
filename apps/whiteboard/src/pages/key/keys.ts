/** A key in the list of `GET keys`. */
export interface KeySummary {
  readonly keyId: string;
  readonly arn: string;
  readonly accountId: string;
  readonly region: string;
  readonly aliases: readonly string[];
  readonly state: string;
  readonly spec: string;
  readonly usage: string;
  readonly manager: string;
  readonly origin: string;
  readonly multiRegion: boolean;
  readonly createdAt: string;
}

export interface BackingKey {
  readonly id: string;
  readonly generation: number;
  readonly createdAt: string;
  readonly isCurrent: boolean;
  readonly rotationType?: string;
  readonly pending?: string;
  readonly imported?: { readonly present: boolean; readonly validTo?: string };
  readonly ekt?: { readonly bytes: number; readonly fingerprint: string };
}

export interface Grant {
  readonly grantId: string;
  readonly name?: string;
  readonly granteePrincipal: string;
  readonly operations: readonly string[];
  readonly constraints?: object;
}

/** `GET keys/{keyId}`. */
export interface ShownKey {
  readonly key: KeySummary & {
    readonly description: string;
    readonly tags: Readonly<Record<string, string>>;
    readonly rotation?: { readonly periodDays: number; readonly nextAt: string };
    readonly deletion?: { readonly windowDays: number; readonly at?: string };
  };
  readonly backingKeys: readonly BackingKey[];
  readonly policy: object;
  readonly grants: readonly Grant[];
  readonly grantsTruncated: boolean;
  readonly usage: { readonly operation?: string; readonly at?: string };
}

/** `POST why`. */
export interface Why {
  readonly allowed: boolean;
  readonly headline: string;
  readonly sentence: string;
  readonly stateError: string;
  readonly policies: readonly {
    readonly kind: string;
    readonly policy: string;
    readonly statements: readonly {
      readonly statement: string;
      readonly effect: string;
      readonly outcome: string;
      readonly because: readonly Mismatch[];
    }[];
  }[];
  readonly grants: readonly {
    readonly grantId: string;
    readonly granteePrincipal: string;
    readonly outcome: string;
    readonly because: readonly string[];
  }[];
  readonly missingContextKeys: readonly string[];
}

export interface Mismatch {
  readonly element: string;
  readonly name: string;
  readonly key: string;
  readonly policyValues: readonly string[];
  readonly requestValues: readonly string[];
}

/** What kept a statement from applying, as a sentence. Pure. */
export function mismatchWords({ element, name, key, policyValues, requestValues }: Mismatch): string {
  const has =
    requestValues.length === 0 ? "the request has none" : `the request has ${requestValues.join(", ")}`;
  return `${element}: ${name}${key ? ` ${key}` : ""} wants ${policyValues.join(", ")}; ${has}`;
}
