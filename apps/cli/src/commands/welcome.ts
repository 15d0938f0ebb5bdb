import type { MeshFile } from "../mesh/mesh-file.ts";
import { rootAccess } from "../pointing/access.ts";
import { briefLines } from "../pointing/shell.ts";

/** What stands on the screen when the mesh is up. */
export function welcome(mesh: MeshFile, { dataDir, seconds }: { dataDir: string; seconds: number }): string {
  const members = Object.keys(mesh.grpc).join("  ");
  return `
  Keymesh is up in ${seconds.toFixed(1)} s     ${members}

  endpoint     ${mesh.endpoint}     regions ${mesh.regions.join(", ")}
  whiteboard   ${mesh.endpoint}/_keymesh/     every flow, to step through and to break
  credentials  test / test          (root of account 000000000000)
  data         ${dataDir}

  For the AWS CLI and SDKs, in another terminal:

${briefLines(rootAccess(mesh.endpoint, mesh.regions[0]!)).replace(/^(?=.)/gm, "    ")}
  Then try:

    npm run demo -- all                          every flow, drawn from what was recorded
    npm run demo -- s3-put --file README.md      a file of yours through the whole chain
    aws kms create-key
    aws s3 mb s3://demo && aws s3 cp README.md s3://demo/ --sse aws:kms
    aws ec2 create-volume --encrypted --size 1 --availability-zone ${mesh.regions[0]}a
    aws cloudtrail lookup-events --max-results 5

  Ctrl-C stops everything; state is kept.
`;
}
