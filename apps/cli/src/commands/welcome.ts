import type { MeshFile } from "../mesh/mesh-file.ts";
import { rootAccess } from "../pointing/access.ts";
import { briefLines } from "../pointing/shell.ts";

export interface WelcomeOptions {
  readonly dataDir: string;
  /** How long the start took. */
  readonly seconds: number;
  /** How `keymesh` is called from where this is read. */
  readonly calledAs: string;
  /** Whether the admin API, and so the page, wants a token. */
  readonly isTokenWanted: boolean;
}

/** What stands on the screen when the mesh is up. The token does not: what is on a screen is in a log. */
export function welcome(
  mesh: MeshFile,
  { dataDir, seconds, calledAs, isTokenWanted }: WelcomeOptions,
): string {
  const members = Object.keys(mesh.grpc).join("  ");
  const aboutPage = isTokenWanted
    ? `it asks for a token, and has it from: ${calledAs} page`
    : "every flow, to step through and to break";
  return `
  Keymesh is up in ${seconds.toFixed(1)} s     ${members}

  endpoint     ${mesh.endpoint}     regions ${mesh.regions.join(", ")}
  whiteboard   ${mesh.endpoint}/_keymesh/     ${aboutPage}
  credentials  test / test          (root of account 000000000000)
  data         ${dataDir}

  For the AWS CLI and SDKs, in another terminal:

${briefLines(rootAccess(mesh.endpoint, mesh.regions[0]!)).replace(/^(?=.)/gm, "    ")}
  Then try:

    ${calledAs} demo all          every flow, drawn from what was recorded
    ${calledAs} demo s3-put --step     one of them, arrow by arrow
    aws kms create-key
    aws s3 mb s3://demo && aws s3 cp README.md s3://demo/ --sse aws:kms
    aws ec2 create-volume --encrypted --size 1 --availability-zone ${mesh.regions[0]}a
    aws cloudtrail lookup-events --max-results 5

  Ctrl-C stops everything; state is kept.
`;
}
