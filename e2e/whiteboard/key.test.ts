import { CreateGrantCommand, CreateKeyCommand, DescribeKeyCommand } from "@aws-sdk/client-kms";
import type { MeshHandle } from "@keymesh/cli";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { CHROMIUM, open, requireForEverybody, startBrowser, type Watched } from "../support/browser.ts";
import { awsClients } from "../support/clients.ts";
import { sharedMesh } from "../support/mesh.ts";

const HOSTILE = "<img src=x onerror=\"document.title='owned'\">";

let mesh: MeshHandle;
let browser: Browser;
let tab: Watched;
let page: Page;
let keyId: string;

describe.skipIf(!CHROMIUM)("the page of keys", () => {
  beforeAll(async () => {
    mesh = sharedMesh(inject("meshFolder"));
    browser = await startBrowser();
    const made = await awsClients(mesh).kms.send(new CreateKeyCommand({ Description: HOSTILE }));
    keyId = made.KeyMetadata!.KeyId!;
    tab = await open(browser, mesh.endpoint, "#/key");
    ({ page } = tab);
  });
  afterAll(() => browser?.close());

  test("lists them, and shows one: a record, with its backing keys, policy and grants", async () => {
    await page.getByRole("link", { name: keyId }).click();
    await page.getByText("This is not a cryptographic key.").waitFor();
    await page.getByText(HOSTILE).waitFor();
    await page.getByText("current: encrypts").waitFor();
    await page.getByText("Enable IAM User Permissions").waitFor();
    await page.getByText("No grant.").waitFor();
    expect(await page.locator("img").count()).toBe(0);
    await requireForEverybody(page);
  });

  test("explains a decision by the statement that made it", async () => {
    await page.getByRole("button", { name: "Explain" }).click();
    await page.getByText("✓ Allowed").waitFor();
    await page.locator(".why-chain").getByText("Enable IAM User Permissions").waitFor();
    await requireForEverybody(page);
    tab.requireQuiet();
  });

  test("explains what more of a request changes: a grant's constraint, the service it comes through", async () => {
    const { kms } = awsClients(mesh);
    const grantee = "arn:aws:iam::111122223333:root";
    await kms.send(
      new CreateGrantCommand({
        KeyId: keyId,
        GranteePrincipal: grantee,
        Operations: ["Decrypt"],
        Constraints: { EncryptionContextSubset: { department: "payroll" } },
      }),
    );
    expect(await page.locator('#why-principals option[value$=":root"]').count()).toBeGreaterThan(0);
    await page.getByLabel("Principal").fill(grantee);
    await page.getByRole("button", { name: "Explain" }).click();
    await page.getByText("✕ Denied").waitFor();
    await page.getByText("More of the request").click();
    await page.getByLabel("Encryption context").fill("no pair");
    expect(await page.getByRole("button", { name: "Explain" }).isDisabled()).toBe(true);
    await page.getByLabel("Encryption context").fill("department=payroll");
    await requireForEverybody(page);
    await page.getByRole("button", { name: "Explain" }).click();
    await page.getByText("✓ Allowed").waitFor();
    tab.requireQuiet();
  });

  test("disables it and enables it again, for everybody", async () => {
    const state = async () =>
      (await awsClients(mesh).kms.send(new DescribeKeyCommand({ KeyId: keyId }))).KeyMetadata!.KeyState;
    await page.getByRole("button", { name: "Disable" }).click();
    await page.getByText("✕ Disabled").waitFor();
    expect(await state()).toBe("Disabled");
    await page.getByRole("button", { name: "Enable" }).click();
    await page.getByText("✓ Enabled").waitFor();
    expect(await state()).toBe("Enabled");
    tab.requireQuiet();
  });
});
