import type { AuditedCall, CallFacts, Json } from "@keymesh/audit";
import type { ServiceError } from "@keymesh/errors";
import { isReadOnly } from "../operations/index.ts";

/** The trail record of an EC2 call. Nothing EC2 takes or gives here is secret. */
export function ec2Record(
  facts: CallFacts,
  eventName: string,
  input: object | undefined,
  output: object | undefined,
  error: ServiceError | undefined,
): AuditedCall {
  const readOnly = isReadOnly(eventName);
  return {
    ...facts,
    eventSource: "ec2.amazonaws.com",
    eventName,
    readOnly,
    requestParameters: input === undefined ? null : (shown(input) ?? {}),
    responseElements:
      readOnly || error || output === undefined
        ? null
        : { requestId: facts.requestId, ...(shown(output) as { [key: string]: Json } | undefined) },
    // EC2's errors carry whose fault they are (fidelity §4: Client.CustomerKeyHasBeenRevoked).
    errorCode: error && `${error.status < 500 ? "Client" : "Server"}.${error.code}`,
    errorMessage: error?.message,
  };
}

/** EC2's lists are sets of items in its records. */
const SETS: Readonly<Record<string, readonly [set: string, item: string | undefined]>> = {
  volumeIds: ["volumeSet", "volumeId"],
  instanceIds: ["instancesSet", "instanceId"],
  terminatingInstances: ["instancesSet", undefined],
  instances: ["instancesSet", undefined],
  filters: ["filterSet", undefined],
  values: ["valueSet", "value"],
  tagSpecifications: ["tagSpecificationSet", undefined],
  tags: ["tagSet", undefined],
  attachments: ["attachmentSet", undefined],
  blockDeviceMappings: ["blockDeviceMapping", undefined],
};

/** A message as records show it: absent members left out, moments as milliseconds, lists as sets; undefined when nothing is left. */
function shown(message: object): Json | undefined {
  const out: { [key: string]: Json } = {};
  for (const [name, value] of Object.entries(message)) {
    if (name.startsWith("_") || name === "region" || value === undefined || value === null) continue;
    if (Array.isArray(value)) {
      if (value.length === 0) continue;
      const [set, item] = SETS[name] ?? [name, undefined];
      out[set] = { items: value.map((one) => (item ? { [item]: one as Json } : (shown(one) ?? {}))) };
    } else if (typeof value !== "object") {
      out[name] = value as Json;
    } else {
      out[name] =
        "seconds" in value ? Number(value.seconds) * 1_000 + (value.nanos ?? 0) / 1e6 : (shown(value) ?? {});
    }
  }
  return Object.keys(out).length > 0 ? out : undefined;
}
