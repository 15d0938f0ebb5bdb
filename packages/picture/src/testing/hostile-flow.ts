import { s3PutSpans } from "@keymesh/flow/fixtures";
import { buildFlow, type Flow } from "@keymesh/flow/model";

/** Texts with which what comes from calls tries to be more than text. */
export const HOSTILE = [
  `</text></svg><script>alert(1)</script>`,
  `"><img src=x onerror=alert(1)>`,
  `' onload='alert(1)`,
  `]]><!--`,
  `&lt;b&gt;`,
  `\u0000\u001b[31m\u202eevil`,
  `\ud800`,
  `\`\${alert(1)}\``,
  `; end\nNote over p0: forged`,
] as const;

/** A flow in which everything that a caller may choose is one of them. */
export function hostileFlow(text: string): Flow {
  const flow = buildFlow(s3PutSpans(), { fold: ["gateway"] })!;
  return {
    ...flow,
    title: text,
    participants: [{ name: text, world: "normal" }, ...flow.participants],
    steps: flow.steps.map((step) => ({
      ...step,
      operation: `s3.${text}`,
      principal: text,
      keyId: text,
      note: text,
      source: text,
      fault: text,
      decision: { allowed: false, sentence: text },
      ...(step.kind === "return" ? { error: text } : {}),
      stored: [{ what: text, where: text, bytes: 1 }],
      keys: step.keys.map((key) => ({ ...key, note: text })),
    })),
  };
}
