import type { AuthorizationRequest } from "@keymesh/policy";
import { describe, expect, test, vi } from "vitest";
import { conditionDefaults, requestConditionKeys } from "../domain/condition-table.ts";
import { operations } from "../service.ts";
import { Bench } from "../testing/conformance/bench.ts";
import { requests } from "../testing/conformance/requests.ts";

/** Every request that was decided on, with its condition keys as they were. */
const decided: { action: string; context: Map<string, unknown> }[] = [];

vi.mock("@keymesh/policy", async (load) => {
  const real = await load<typeof import("@keymesh/policy")>();
  const note = (request: AuthorizationRequest, encryptionContext = {}) => {
    const context = Object.entries(request.context).filter(([, value]) => value !== undefined);
    const pairs = Object.entries(encryptionContext).map(([key, value]) => [
      `kms:EncryptionContext:${key}`,
      value,
    ]);
    const keys = pairs.length === 0 ? [] : [["kms:EncryptionContextKeys", Object.keys(encryptionContext)]];
    const all = [...context, ...pairs, ...keys] as [string, unknown][];
    decided.push({ action: request.action.slice(4), context: new Map(all) });
  };
  return {
    ...real,
    decideKms: (input: Parameters<typeof real.decideKms>[0]) => {
      note(input.request, input.encryptionContext);
      return real.decideKms(input);
    },
    decideIdentity: (input: Parameters<typeof real.decideIdentity>[0]) => {
      note(input.request);
      return real.decideIdentity(input);
    },
  };
});

/** Those of every call and of the KMS key, which do not depend on the request. */
const common =
  /^(aws:(CurrentTime|EpochTime|RequestedRegion|SecureTransport|UserAgent|SourceIp|ViaAWSService|ResourceAccount|ResourceTag\/.*)|kms:ResourceAliases)$/;
const ofKey = /^kms:(KeySpec|KeyUsage|KeyOrigin|MultiRegion|MultiRegionKeyType)$/;

/** What an operation asks, and the request it came with. */
async function decisionsOf(name: string) {
  const bench = await Bench.open();
  const body = await requests[name]!(bench);
  decided.length = 0;
  await bench.wire.ask(name, body);
  await bench.close();
  const own = name === "ReEncrypt" ? ["ReEncryptFrom", "ReEncryptTo"] : [name];
  return { body, asked: decided.filter(({ action }) => own.includes(action)) };
}

const names = operations.map(({ name }) => name).sort();

test("the table names actions that there are", () => {
  const actions = new Set([...names, "ReEncryptFrom", "ReEncryptTo"]);
  expect(Object.keys(requestConditionKeys).filter((action) => !actions.has(action))).toEqual([]);
});

describe.each(names)("%s", (name) => {
  test("gives policies the condition keys of the table, and no others", async () => {
    const { asked } = await decisionsOf(name);
    expect(asked.length).toBeGreaterThan(0);
    for (const { action, context } of asked) {
      const isNew = action === "CreateKey";
      const given = [...context.keys()].filter((key) => !common.test(key) && (isNew || !ofKey.test(key)));
      const row = requestConditionKeys[action] ?? [];
      const optional = row.filter((key) => key.startsWith("["));
      const needed = row.filter((key) => !key.startsWith("["));
      expect(needed.filter((key) => !context.has(key))).toEqual([]);
      const extra = given.filter((key) => !needed.includes(key));
      expect(
        extra.filter((key) => !optional.some((name) => `[${key}]`.startsWith(name.replace("]", "")))),
      ).toEqual([]);
      expect(context.has("aws:RequestedRegion") && context.has("aws:CurrentTime")).toBe(true);
    }
  });

  test("gives the default for what the request leaves out", async () => {
    const { body, asked } = await decisionsOf(name);
    const text = JSON.stringify(body);
    for (const { action, context } of asked) {
      for (const key of requestConditionKeys[action] ?? []) {
        const member = key.slice("kms:".length);
        const isLeftOut = !new RegExp(`"[A-Za-z]*${member}"`).test(text);
        const wanted = conditionDefaults[key];
        if (wanted !== undefined && isLeftOut && !isKnownElse(name, key)) {
          expect([key, String(context.get(key))]).toEqual([key, wanted]);
        }
      }
    }
  });
});

/** Where the member has another name than the key, and the request of the bench has it. */
function isKnownElse(name: string, key: string): boolean {
  return name === "ScheduleKeyDeletion" && key === "kms:ScheduleKeyDeletionPendingWindowInDays";
}
