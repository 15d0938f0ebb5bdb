import { CreateKeyCommand, EncryptCommand } from "@aws-sdk/client-kms";
import { CreateBucketCommand, PutObjectCommand } from "@aws-sdk/client-s3";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { CHROMIUM, open, requireForEverybody, requireWhole, startBrowser } from "../support/browser.ts";
import { awsClients } from "../support/clients.ts";
import { sharedMesh } from "../support/mesh.ts";

describe.skipIf(!CHROMIUM)("the blob's page", () => {
  const mesh = sharedMesh(inject("meshFolder"));
  const { kms, s3 } = awsClients(mesh);
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser?.close());

  test("takes a pasted blob apart, points from bytes to fields, and opens it only with its context and whole", async () => {
    const KeyId = (await kms.send(new CreateKeyCommand({}))).KeyMetadata!.KeyId!;
    const { CiphertextBlob } = await kms.send(
      new EncryptCommand({ KeyId, Plaintext: Buffer.from("secret"), EncryptionContext: { for: "payroll" } }),
    );
    const tab = await open(browser, mesh.endpoint, "#/blob");
    const { page } = tab;
    await page.getByLabel("CiphertextBlob, base64").fill(Buffer.from(CiphertextBlob!).toString("base64"));
    await page.getByRole("button", { name: "Take it apart" }).click();
    const nonce = page.getByRole("button", { name: /^\d+ nonce:/ });
    await nonce.focus();
    await page.locator(".blob-fields li.is-shown", { hasText: "nonce" }).waitFor();
    const shown = (await page.locator(".blob-hex").allInnerTexts()).map((run) => run.replaceAll(/\s/g, ""));
    expect(shown.join("")).toBe(Buffer.from(CiphertextBlob!).toString("hex"));

    await page.getByRole("button", { name: "Decrypt as it is" }).click();
    await page.getByText("✕ As it is").waitFor();
    await page.getByLabel("Encryption context, name=value a line").fill("for=payroll");
    await page.getByRole("button", { name: "Decrypt as it is" }).click();
    await page.getByText("it opens, 6 bytes").waitFor();
    await page.getByRole("button", { name: "Flip the bit and decrypt" }).click();
    await page.getByText(/✕ With bit \d+ flipped/).waitFor();
    await page.getByText("InvalidCiphertextException").waitFor();
    await requireForEverybody(page);
    await page.getByRole("link", { name: "The KMS key it belongs to" }).click();
    await page.getByText("This is not a cryptographic key.").waitFor();
    tab.requireQuiet();
    await tab.close();
  });

  test("finds the encrypted data key beside an object, its context with it; hostile names stay text", async () => {
    await s3.send(new CreateBucketCommand({ Bucket: "blob-page" }));
    const Key = "<img src=x>";
    await s3.send(
      new PutObjectCommand({ Bucket: "blob-page", Key, Body: "x", ServerSideEncryption: "aws:kms" }),
    );
    const tab = await open(browser, mesh.endpoint, "#/blob", {
      viewport: { width: 390, height: 800 },
    });
    const { page } = tab;
    await page
      .getByLabel("Or the encrypted data key of an object")
      .selectOption({ label: `blob-page/${Key}` });
    await page.getByText("The data key, encrypted under the derived key.").waitFor();
    expect(await page.getByLabel("Encryption context, name=value a line").inputValue()).toBe(
      "aws:s3:arn=arn:aws:s3:::blob-page/<img src=x>",
    );
    const picked = page.locator("select:not(.theme-switch *) option:checked");
    expect(await picked.textContent()).toBe(`blob-page/${Key}`);
    expect(await page.locator("img").count()).toBe(0);
    await requireForEverybody(page);
    await requireWhole(page, "blob");
    tab.requireQuiet();
    await tab.close();
  });
});
