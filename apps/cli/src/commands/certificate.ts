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
      const folder = new MeshFolder(dataDirOf(command));
      const identity = await issueIdentity(
        readAuthority(folder),
        { kind: "principal", arn },
        { nowMs: Date.now() },
      );
      writeIdentity(resolve(options.out), identity);
      process.stderr.write(`keymesh: certificate of ${arn} written\n`);
    });
}
