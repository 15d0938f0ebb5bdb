import { setTimeout } from "node:timers/promises";
import { CreateBucketCommand, PutObjectCommand } from "@aws-sdk/client-s3";
import type { MeshHandle } from "@keymesh/cli";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { adminOf } from "../support/admin.ts";
import { CHROMIUM, open, startBrowser } from "../support/browser.ts";
import { awsClients } from "../support/clients.ts";
import { sharedMesh } from "../support/mesh.ts";

const HOSTILE = `<img src=x onerror="document.title='owned'"><script>document.title='owned'</script>`;

describe.skipIf(!CHROMIUM)("what callers choose", () => {
  let mesh: MeshHandle;
  let browser: Browser;
  let trace: string;
  beforeAll(async () => {
    mesh = sharedMesh(inject("meshFolder"));
    browser = await startBrowser();
    const { s3 } = awsClients(mesh);
    await s3.send(new CreateBucketCommand({ Bucket: "hostile-names" }));
    const since = Date.now();
    await s3.send(
      new PutObjectCommand({
        Bucket: "hostile-names",
        Key: HOSTILE,
        Body: "x",
        ServerSideEncryption: "aws:kms",
      }),
    );
    const admin = adminOf(mesh);
    const find = async () => {
      const { body } = await admin.get(`flows?operation=PutObject&since=${since}`);
      return (body as never as { flows: { traceId: string; complete: boolean }[] }).flows.find(
        ({ complete }) => complete,
      );
    };
    let found = await find();
    for (let i = 0; !found && i < 200; i++) {
      await setTimeout(100);
      found = await find();
    }
    trace = found!.traceId;
    // A pin's name is chosen as freely as anything.
    await admin.change("PUT", `flows/${trace}/pin`, { name: HOSTILE.slice(0, 100) });
  });
  afterAll(() => browser?.close());

  test("is text wherever it is shown: nothing of it runs, and nothing is asked of anyone", async () => {
    for (const view of ["sequence", "trail", "decisions", "mermaid"]) {
      const tab = await open(browser, mesh.endpoint, `#/trace/${trace}?view=${view}&step=1`);
      await tab.page.getByRole("heading", { level: 1 }).getByText("<img src=x").waitFor();
      await tab.page.getByRole("tab", { selected: true }).waitFor();
      expect(await tab.page.locator("img, main script").count()).toBe(0);
      expect(await tab.page.title()).not.toContain("owned");
      tab.requireQuiet();
      await tab.close();
    }
  });

  test("is text in an address, too", async () => {
    const hash = `#/board/${encodeURIComponent(HOSTILE)}`;
    const tab = await open(browser, mesh.endpoint, hash);
    await tab.page.getByText("This mesh has no flow called").waitFor();
    expect(await tab.page.locator("img, main script").count()).toBe(0);
    tab.requireQuiet();
    await tab.close();
  });
});
