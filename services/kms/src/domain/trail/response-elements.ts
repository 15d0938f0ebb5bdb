import type { Json } from "@keymesh/audit";

/** CloudTrail's responseElements of most KMS mutations: the ARN of the key (fidelity §5). */
export function keyArnElement(
  _response: unknown,
  call: { readonly notes: { readonly keys: ReadonlySet<string> } },
): Json {
  const [arn] = call.notes.keys;
  return arn === undefined ? null : { keyId: arn };
}
