import { resolve } from "node:path";
import { issueIdentity } from "@keymesh/rpc/pki";
import { Command } from "commander";
import { dataDirOf } from "../data-dir.ts";
import { MeshFolder } from "../mesh/folder.ts";
import { MeshError } from "../mesh/mesh-error.ts";
import { readAuthority, writeIdentity } from "../mesh/secrets.ts";

/** `keymesh certificate ARN --out DIR`: a client certificate with which a principal calls the services by gRPC. */
export function certificateCommand(): Command {
  return new Command("certificate")
    .description("issue a gRPC client certificate to a principal")
    .argument("<arn>", "arn:aws:iam::<account>:root, …:user/<name> or …:role/<name>")
    .requiredOption("--out <dir>", "folder for ca.pem, cert.pem and key.pem")
    .action(async (arn: string, options: { out: string }, command: Command) => {
      if (!/^arn:aws:iam::\d{12}:(root|(user|role)\/[\w+=,.@/-]{1,576})$/.test(arn)) {
        throw new MeshError(`${arn} is not the ARN of an account root, a user or a role`);
      }
      const authority = authorityOf(new MeshFolder(dataDirOf(command)));
      const identity = await issueIdentity(authority, { kind: "principal", arn }, { nowMs: Date.now() });
      await writeTo(resolve(options.out), identity);
      process.stderr.write(`keymesh: certificate of ${arn} written\n`);
    });
}

function authorityOf(folder: MeshFolder): ReturnType<typeof readAuthority> {
  try {
    return readAuthority(folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new MeshError(
      code === "ENOENT"
        ? `${folder.root} has no mesh; make one with \`npm start\``
        : `the mesh's authority in ${folder.root} cannot be read (${code})`,
    );
  }
}

async function writeTo(dir: string, identity: Parameters<typeof writeIdentity>[1]): Promise<void> {
  try {
    await writeIdentity(dir, identity);
  } catch (error) {
    throw new MeshError(
      `the certificate cannot be written to ${dir} (${(error as NodeJS.ErrnoException).code})`,
    );
  }
}
