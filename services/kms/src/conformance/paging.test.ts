import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Bench, type Body } from "../testing/conformance/bench.ts";
import { clusterStore, storeId } from "../testing/conformance/requests.ts";
import { root } from "../testing/test-kms.ts";

/** One list of the API over rows of its own. */
interface List {
  readonly operation: string;
  /** The member that holds the rows, and what names one. */
  readonly rows: string;
  readonly nameOf: (row: never) => string;
  /** Rows when no Limit is named, and the most there are. */
  readonly byDefault: number;
  readonly most: number;
  /** Makes `count` rows; gives the request that lists them. */
  make(bench: Bench, count: number): Promise<Body>;
  /** Takes one row away, and adds one. */
  change?(bench: Bench, request: Body, name: string): Promise<void>;
}

async function times(count: number, act: (i: number) => Promise<unknown>): Promise<void> {
  for (let i = 0; i < count; i++) await act(i);
}

const lists: readonly List[] = [
  {
    operation: "ListKeys",
    rows: "Keys",
    nameOf: ({ KeyId }: { KeyId: string }) => KeyId,
    byDefault: 100,
    most: 1_000,
    async make(bench, count) {
      await times(count, () => bench.key());
      return {};
    },
  },
  {
    operation: "ListAliases",
    rows: "Aliases",
    nameOf: ({ AliasName }: { AliasName: string }) => AliasName,
    byDefault: 50,
    most: 100,
    async make(bench, count) {
      const keys = [await bench.key(), await bench.key(), await bench.key()];
      await times(count, (i) => bench.alias(keys[i % 3]!));
      return {};
    },
    async change(bench, _request, aliasName) {
      await bench.client.deleteAlias({ aliasName });
      await bench.client.createAlias({ aliasName: `${aliasName}-later`, targetKeyId: await bench.key() });
    },
  },
  {
    operation: "ListGrants",
    rows: "Grants",
    nameOf: ({ GrantId }: { GrantId: string }) => GrantId,
    byDefault: 50,
    most: 100,
    async make(bench, count) {
      const keyId = await bench.key();
      await times(count, () => bench.grant(keyId));
      return { KeyId: keyId };
    },
    async change(bench, { KeyId }, grantId) {
      await bench.client.revokeGrant({ keyId: KeyId as string, grantId });
      await bench.grant(KeyId as string);
    },
  },
  {
    operation: "ListRetirableGrants",
    rows: "Grants",
    nameOf: ({ GrantId }: { GrantId: string }) => GrantId,
    byDefault: 50,
    most: 100,
    async make(bench, count) {
      const keyId = await bench.key();
      const grant = { keyId, granteePrincipal: root, retiringPrincipal: root, operations: ["Encrypt"] };
      await times(count, () => bench.client.createGrant(grant));
      return { RetiringPrincipal: root };
    },
  },
  {
    operation: "ListResourceTags",
    rows: "Tags",
    nameOf: ({ TagKey }: { TagKey: string }) => TagKey,
    byDefault: 50,
    most: 50,
    async make(bench, count) {
      const tags = Array.from({ length: count }, (_, i) => ({ tagKey: `k${i}`, tagValue: "" }));
      return { KeyId: await bench.key({ tags }) };
    },
    async change(bench, { KeyId }, tagKey) {
      await bench.client.untagResource({ keyId: KeyId as string, tagKeys: [tagKey] });
      await bench.client.tagResource({ keyId: KeyId as string, tags: [{ tagKey: "zz", tagValue: "" }] });
    },
  },
  {
    operation: "ListKeyRotations",
    rows: "Rotations",
    nameOf: ({ KeyMaterialId }: { KeyMaterialId: string }) => KeyMaterialId,
    byDefault: 100,
    most: 25,
    async make(bench, count) {
      const keyId = await bench.key();
      await times(count, () => bench.client.rotateKeyOnDemand({ keyId }));
      return { KeyId: keyId };
    },
  },
  {
    operation: "DescribeCustomKeyStores",
    rows: "CustomKeyStores",
    nameOf: ({ CustomKeyStoreId }: { CustomKeyStoreId: string }) => CustomKeyStoreId,
    byDefault: 50,
    most: 10,
    async make(bench, count) {
      await storeId(bench);
      await times(count - 1, async () => bench.wire.ask("CreateCustomKeyStore", await clusterStore(bench)));
      return {};
    },
  },
];

describe.each(lists)("$operation", ({ operation, rows, nameOf, byDefault, most, make, change }) => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await Bench.open();
  });
  afterAll(() => bench.close());

  interface Page {
    readonly names: string[];
    readonly truncated: unknown;
    readonly marker: string | undefined;
  }

  async function ask(request: Body): Promise<Page> {
    const { json } = await bench.wire.ask(operation, request);
    const names = (json[rows] as never[]).map(nameOf);
    expect(json.Truncated).toBe(json.NextMarker !== undefined);
    return { names, truncated: json.Truncated, marker: json.NextMarker as string | undefined };
  }

  async function all(request: Body, between?: (page: Page) => Promise<void>): Promise<string[]> {
    const names: string[] = [];
    let marker: string | undefined;
    do {
      const page = await ask({ ...request, Limit: 2, ...(marker !== undefined && { Marker: marker }) });
      expect(page.names.length).toBeLessThanOrEqual(2);
      names.push(...page.names);
      marker = page.marker;
      if (marker !== undefined) await between?.(page);
    } while (marker !== undefined);
    return names;
  }

  let request: Body;
  let names: string[];
  test("gives every row once, page by page, in the order of the whole list", async () => {
    request = await make(bench, 7);
    names = (await ask({ ...request, Limit: 1_000 })).names;
    expect(new Set(names).size).toBe(7);
    expect(await all(request)).toEqual(names);
  });

  test("has no next page when the last row is at the end of one", async () => {
    expect(await ask({ ...request, Limit: 7 })).toMatchObject({ truncated: false });
    expect(await ask({ ...request, Limit: 6 })).toMatchObject({ truncated: true });
  });

  test.each([0, -1, 1_001])("refuses Limit %i with ValidationException", async (Limit) => {
    const { json } = await bench.wire.ask(operation, { ...request, Limit });
    expect(json.__type).toBe("ValidationException");
  });

  test("takes only a Marker of its own", async () => {
    const { marker } = await ask({ ...request, Limit: 2 });
    const other = operation === "ListKeys" ? "ListAliases" : "ListKeys";
    const foreign = await bench.wire.ask(other, { Marker: marker });
    expect(foreign.json.__type).toBe("InvalidMarkerException");
    for (const Marker of ["x", `${marker}x`, marker!.slice(1)]) {
      const { json } = await bench.wire.ask(operation, { ...request, Marker });
      // A marker is opaque, not signed: what still reads as one of this list goes on from there.
      if (json.__type !== undefined) expect(json.__type).toBe("InvalidMarkerException");
    }
    const { json } = await bench.wire.ask(operation, { ...request, Marker: "bm90IGEgbWFya2Vy" });
    expect(json.__type).toBe("InvalidMarkerException");
  });

  if (change !== undefined)
    test("neither loses nor repeats a row while others come and go", async () => {
      const seen: string[] = [];
      const walked = await all(request, async (page) => {
        seen.push(...page.names);
        // The very row the marker stands at goes.
        await change(bench, request, page.names.at(-1)!);
      });
      expect(new Set(walked).size).toBe(walked.length);
      expect(names.filter((name) => !walked.includes(name))).toEqual([]);
    });

  if (most > byDefault || most === 50)
    test("gives as many as documented when no Limit is named, and at most", async () => {
      const fresh = await Bench.open();
      const wanted = await make(fresh, Math.min(most, 100) + (most === 50 ? 0 : 1));
      const { json } = await fresh.wire.ask(operation, wanted);
      expect(json[rows]).toHaveLength(byDefault);
      const { json: largest } = await fresh.wire.ask(operation, { ...wanted, Limit: 1_000 });
      expect((largest[rows] as unknown[]).length).toBe(Math.min(most, 101));
      await fresh.close();
    });
});

test("ListKeyPolicies has one row, and takes Limit and Marker", async () => {
  const bench = await Bench.open();
  const KeyId = await bench.key();
  expect((await bench.wire.ask("ListKeyPolicies", { KeyId, Limit: 1 })).json).toEqual({
    PolicyNames: ["default"],
    Truncated: false,
  });
  expect((await bench.wire.ask("ListKeyPolicies", { KeyId, Limit: 0 })).json.__type).toBe(
    "ValidationException",
  );
  await bench.close();
});
