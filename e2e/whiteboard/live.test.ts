import { CreateKeyCommand, DescribeKeyCommand, GenerateDataKeyCommand } from "@aws-sdk/client-kms";
import type { MeshHandle } from "@keymesh/cli";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { CHROMIUM, open, requireForEverybody, startBrowser, type Watched } from "../support/browser.ts";
import { awsClients } from "../support/clients.ts";
import { sharedMesh } from "../support/mesh.ts";
import { run } from "../support/scenario-runs.ts";

let mesh: MeshHandle;
let browser: Browser;
let tab: Watched;
let page: Page;
let keyId: string;

const rows = () => page.locator(".live-row");

describe.skipIf(!CHROMIUM)("the live page", () => {
  beforeAll(async () => {
    mesh = sharedMesh(inject("meshFolder"));
    browser = await startBrowser();
    keyId = (await awsClients(mesh).kms.send(new CreateKeyCommand({}))).KeyMetadata!.KeyId!;
    tab = await open(browser, mesh.endpoint, "#/live");
    ({ page } = tab);
    await page.getByText("Live", { exact: true }).nth(1).waitFor();
  });
  afterAll(() => browser?.close());

  const dataKey = () =>
    awsClients(mesh).kms.send(new GenerateDataKeyCommand({ KeyId: keyId, KeySpec: "AES_256" }));
  const type = async (text: string) => {
    await page.keyboard.press("/");
    await page.keyboard.press("ControlOrMeta+a");
    await page.keyboard.type(text);
    await page.keyboard.press("Escape");
  };

  test("shows calls while they happen, filtered by key, and the address says by what", async () => {
    await type(`key:${keyId}`);
    await expect.poll(() => page.url()).toContain("filter=key");
    expect(await rows().count()).toBe(0);
    await dataKey();
    await expect.poll(() => rows().count(), { timeout: 20_000 }).toBe(1);
    await rows().getByText(keyId).waitFor();
  });

  test("stands still while it is paused, and says how many wait", async () => {
    await page.getByRole("button", { name: "Pause" }).click();
    await dataKey();
    await dataKey();
    await page.getByRole("button", { name: "2 newer: show" }).waitFor();
    expect(await rows().count()).toBe(1);
    await page.getByRole("button", { name: "2 newer: show" }).click();
    await expect.poll(() => rows().count()).toBe(3);
  });

  test("finds what was refused", async () => {
    const unknown = new DescribeKeyCommand({ KeyId: "11111111-2222-3333-4444-555555555555" });
    await awsClients(mesh)
      .kms.send(unknown)
      .catch(() => {});
    await type("error:NotFound service:kms");
    await rows().getByText("NotFoundException").first().waitFor();
    await page.getByLabel("Refused and failed only").check();
    await rows().getByText("NotFoundException").first().waitFor();
    await page.getByLabel("Refused and failed only").uncheck();
  });

  test("pins one under a name, which is text, and lets it go", async () => {
    await type(`key:${keyId}`);
    await rows().first().getByRole("button", { name: "Pin" }).click();
    await page.getByLabel("A name for it").fill("<b>mine</b>");
    await requireForEverybody(page);
    await page.getByRole("button", { name: "Pin", exact: true }).click();
    await rows().getByText("<b>mine</b>").waitFor();
    await page.getByRole("button", { name: "Pin <b>mine</b>" }).click();
    await page.getByRole("button", { name: "Unpin" }).click();
    await expect.poll(() => rows().getByText("<b>mine</b>").count()).toBe(0);
  });

  test("does not call a run failed in which a call was refused", async () => {
    const { traceId } = await run(mesh, "ec2-cli-envelope", "wrong-context");
    await type(`trace:${traceId}`);
    await rows().getByText("refused within: InvalidCiphertextException").waitFor();
    expect(await rows().and(page.locator(".is-failed")).count()).toBe(0);
  });

  test("opens one on the board, and any as a trace", async () => {
    const { traceId } = await run(mesh, "create-key");
    await type(`trace:${traceId}`);
    await page.getByRole("link", { name: "Board of demo.create-key" }).click();
    await page.locator(".narration-count").waitFor();
    expect(page.url()).toContain(`#/board/create-key?trace=${traceId}`);
    await page.goBack();
    await rows().getByRole("link", { name: "demo.create-key", exact: true }).click();
    await page.getByText("Choose a step").waitFor();
    tab.requireQuiet();
  });
});
