import { CreateKeyCommand } from "@aws-sdk/client-kms";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { CHROMIUM, open, requireForEverybody, startBrowser } from "../support/browser.ts";
import { awsClients } from "../support/clients.ts";
import { sharedMesh } from "../support/mesh.ts";

describe.skipIf(!CHROMIUM)("the trail's page", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser?.close());

  test("finds a record by event and resource, shows it raw, and leads to its key", async () => {
    const mesh = sharedMesh(inject("meshFolder"));
    const { KeyMetadata } = await awsClients(mesh).kms.send(
      new CreateKeyCommand({ Description: "<img src=x>" }),
    );
    const tab = await open(browser, mesh.endpoint, "#/trail");
    const { page } = tab;
    await page.getByLabel("Event").fill("CreateKey");
    await page.getByLabel("Resource (whole ARN)").fill(KeyMetadata!.Arn!);
    await page.keyboard.press("Enter");
    const records = page.locator(".trail-list > li");
    await expect
      .poll(
        async () => {
          await page.getByRole("button", { name: "Look again" }).click();
          return records.count();
        },
        { timeout: 20_000 },
      )
      .toBe(1);
    expect(page.url()).toContain("eventName=CreateKey");
    await records.first().locator("summary").click();
    await records.getByText('"description": "<img src=x>"').first().waitFor();
    expect(await page.locator("img").count()).toBe(0);
    await requireForEverybody(page);
    await page.getByRole("link", { name: `Key ${KeyMetadata!.KeyId}` }).click();
    await page.getByText("This is not a cryptographic key.").waitFor();
    tab.requireQuiet();
    await tab.close();
  });
});
