import type { Flow, FlowStep, KeyEvent } from "@keymesh/flow/model";

/** Why what is done with a key is safe, by kind, act and form; the first that fits speaks. */
const REASONS: readonly {
  readonly fits: (key: KeyEvent, step: FlowStep) => boolean;
  readonly because: string;
}[] = [
  {
    fits: ({ kind, act }) => kind === "HBK" && act === "create",
    because: "The HBK is made inside the HSM and has no way out in clear: no call for that exists.",
  },
  {
    fits: ({ kind, act }) => kind === "EKT" && (act === "wrap" || act === "create"),
    because:
      "What leaves the HSM is the EKT: the HBK encrypted under the domain key, which only HSMs of this Region hold.",
  },
  {
    fits: ({ kind, act }) => kind === "EKT" && act === "unwrap",
    because: "The EKT opens only here: the domain key that wraps it exists in HSM memory and nowhere else.",
  },
  {
    fits: ({ kind, act }) => kind === "DK" && act === "create",
    because:
      "The data key is random and belongs to this one object or volume: whoever got it could open nothing else.",
  },
  {
    fits: ({ kind, act }) => kind === "DEK" && act === "derive",
    because:
      "The DEK is derived from the HBK and a nonce for this operation alone, and wiped after it: nothing has to keep it.",
  },
  {
    fits: ({ kind, act, form }) => kind === "DK" && act === "wrap" && form === "wrapped",
    because:
      "The copy that will be kept is encrypted with the encryption context bound to it: it opens only in an HSM, only with that context.",
  },
  {
    fits: ({ kind, act, form }, { from }) =>
      kind === "DK" && act === "export" && form === "plaintext" && /^hsm/.test(from),
    because: "The data key crosses the wall sealed under the session key; HBK and DEK stay behind it.",
  },
  {
    fits: ({ kind, act, form }, { from }) =>
      kind === "DK" && act === "export" && form === "plaintext" && from === "kms",
    because:
      "The data key travels once, over mutual TLS, to the service that asked; KMS has wiped its own copy.",
  },
  {
    fits: ({ kind, form, holder }) => kind === "DK" && form === "wrapped" && holder === "storage",
    because:
      "The encrypted data key lies beside the data it protects, not in KMS: useless without a call that KMS decides on.",
  },
  {
    fits: ({ act }) => act === "wipe",
    because:
      "The buffer is overwritten: from here on, a dump of this process's memory does not have the key.",
  },
  {
    fits: ({ kind, act }) => kind === "DK" && act === "use",
    because: "The data is encrypted where it is: it never goes to KMS, and the data key never goes to disk.",
  },
  {
    fits: ({ kind, act }) => kind === "KMSKey" && act === "use",
    because: "The KMS key is a record: reading it gives away nothing that encrypts or decrypts.",
  },
  {
    fits: ({ kind, form }) => kind === "EKT" && form === "wrapped",
    because: "KMS holds the HBK only as an EKT, which it cannot open itself.",
  },
  {
    fits: ({ kind }) => kind === "HBK",
    because: "The HBK is in clear in the HSM's memory only.",
  },
];

/** Why a step is safe, in at most three sentences; what the model says of a step, never what it does not know. */
export function whySafe(flow: Flow, step: FlowStep): string[] {
  const said = new Set<string>();
  for (const { fits, because } of REASONS) {
    if (said.size < 3 && step.keys.some((key) => fits(key, step))) said.add(because);
  }
  for (const because of ofTheStep(flow, step)) if (said.size < 3) said.add(because);
  if (said.size === 0 && step.keys.length > 0) said.add(byForm(step));
  return [...said];
}

function ofTheStep(flow: Flow, step: FlowStep): string[] {
  const isWorld = (name: string) => flow.participants.find((one) => one.name === name)?.world === "crypto";
  const said: string[] = [];
  if (step.decision && !step.decision.allowed)
    said.push("It is refused before any key is touched, and the refusal is on record.");
  else if (step.decision)
    said.push("It is decided before any key is touched, on the rights of the caller itself.");
  if (step.error) said.push("A refusal gives away no key and no plaintext.");
  if (step.to === "trail" && step.kind === "call")
    said.push(
      "The record is durable before the answer leaves: no call that was answered is missing from the trail.",
    );
  if (step.stored.length > 0) said.push("What comes to rest is ciphertext.");
  if (step.kind !== "local" && isWorld(step.to) !== isWorld(step.from) && step.keys.length === 0)
    said.push(
      "It crosses the wall in a frame sealed between KMS and this HSM; nothing in clear crosses with it.",
    );
  if (said.length === 0 && step.keys.length === 0 && step.kind !== "local")
    said.push(withoutKeys(flow, step));
  return said;
}

/** Who calls from outside the mesh signs; within it all show certificates. */
function withoutKeys({ participants }: Flow, { kind, from, to }: FlowStep): string {
  const outsider = participants.find(({ name }) => name === "caller" || name === "cli")?.name;
  if (kind === "call" && from === outsider)
    return "No key travels with it; it is signed with the caller's access key, which is not in it either.";
  return to === outsider
    ? "No key travels with it."
    : "No key travels with it; both sides have shown certificates.";
}

function byForm({ keys, to }: FlowStep): string {
  if (keys.every(({ form }) => form !== "plaintext"))
    return "What is handled here is wrapped, or a record: nobody can read a key from it.";
  return `What is in clear here is in the memory of ${to} alone, and does not go to disk.`;
}
