import { ServiceError } from "@keymesh/errors";
import { KmsAdmin } from "@keymesh/proto";
import { connect } from "@keymesh/rpc";
import { Command } from "commander";
import { dataDirOf } from "../data-dir.ts";
import { Screen } from "../demo/screen.ts";
import { type MeshHandle, requireMesh } from "../mesh/handle.ts";
import { MeshError } from "../mesh/mesh-error.ts";
import { whyLines } from "../why/lines.ts";
import { pair, questionOf, values, type WhyOptions, word } from "../why/question.ts";

const deadlineMs = 10_000;

/** `keymesh why`: whether KMS would let a principal do something to a key, and which policy, statement, grant or absence decides. */
export function whyCommand(): Command {
  return new Command("why")
    .description("explain what KMS decides on a call, without making it")
    .argument("<principal>", "ARN, user/<name>, role/<name>, root, or an access key id")
    .argument("<action>", "kms:Decrypt, or Decrypt")
    .argument("[key]", "key id, key ARN, alias name or alias ARN; not for actions that name no key")
    .option(
      "--account <id>",
      "the account of user/<name>, role/<name> and root; the key ARN's, or 000000000000",
    )
    .option("--region <region>", "the Region of the call; the key ARN's, or the mesh's first")
    .option("--context <name=value>", "a pair of the encryption context; may be repeated", pair, {})
    .option("--grant-token <token>", "a grant token the call brings; may be repeated", word, [])
    .option("--via <service>", "the service the call comes through: s3 or ec2")
    .option("--condition <name=value>", "a condition key the call has; may be repeated", values, {})
    .option("--json", "as JSON")
    .action(
      async (
        principal: string,
        action: string,
        key: string | undefined,
        options: WhyOptions & { json?: boolean },
        command: Command,
      ) => {
        const question = questionOf(principal, action, key, options);
        const answer = await ask(requireMesh(dataDirOf(command)), question);
        if (options.json) process.stdout.write(`${JSON.stringify(answer, null, 2)}\n`);
        else {
          const screen = new Screen(process, { step: false });
          screen.print(whyLines(answer, screen.width));
        }
      },
    );
}

/** @throws MeshError with KMS's own words when it refuses or is not there */
async function ask(mesh: MeshHandle, question: ReturnType<typeof questionOf>) {
  const kms = connect(KmsAdmin, { address: mesh.grpc("kms"), server: "kms", tls: mesh.tls, deadlineMs });
  try {
    return await kms.explainDecision(question);
  } catch (error) {
    throw error instanceof ServiceError ? new MeshError(error.message) : error;
  } finally {
    kms.close();
  }
}
