import { Command, Option } from "commander";
import { UsageError } from "../mesh/mesh-error.ts";
import { adminOf, tokenOf } from "../target.ts";

/** `keymesh page`: where the whiteboard is, on stdout, with the token in it where the mesh has one: for oneself, not for a log. */
export function pageCommand(): Command {
  return new Command("page")
    .description("print the whiteboard's address, with the mesh's token in it where it has one")
    .addOption(
      new Option(
        "--public-url <url>",
        "where the browser reaches the mesh, when that is another address",
      ).env("KEYMESH_PUBLIC_URL"),
    )
    .action(async ({ publicUrl }: { publicUrl?: string }, command: Command) => {
      const admin = adminOf(command);
      await admin.info();
      process.stdout.write(`${pageUrl(publicUrl || admin.endpoint, tokenOf(command))}\n`);
    });
}

/** The page of a mesh; a fragment is not sent to any server, and the page forgets it at once. @throws UsageError */
export function pageUrl(mesh: string, token: string | undefined): string {
  const url = URL.parse(`${mesh.replace(/\/+$/, "")}/_keymesh/`);
  if (url === null || !/^https?:$/.test(url.protocol) || url.search + url.hash !== "")
    throw new UsageError("--public-url must be an address such as http://localhost:4566");
  return token === undefined ? url.href : `${url.href}#token=${encodeURIComponent(token)}`;
}
