import type { MeshHandle } from "@keymesh/cli";
import { Trail } from "@keymesh/proto";
import { connect } from "@keymesh/rpc";

/** A CloudTrail record as the trail keeps it, with what the stories look at. */
export interface TrailRecord {
  readonly eventID: string;
  readonly requestID: string;
  readonly eventName: string;
  readonly eventSource: string;
  readonly eventTime: string;
  readonly awsRegion: string;
  readonly errorCode?: string;
  readonly readOnly: boolean;
  readonly managementEvent: boolean;
  readonly userIdentity: { readonly type: string; readonly arn?: string; readonly invokedBy?: string };
  readonly requestParameters: Readonly<Record<string, unknown>> | null;
  readonly responseElements: Readonly<Record<string, unknown>> | null;
  readonly resources?: readonly { readonly ARN: string }[];
}

/** Every record of the root account, data events included, oldest first. */
export async function allRecords(mesh: MeshHandle): Promise<TrailRecord[]> {
  const trail = connect(Trail, {
    address: mesh.grpc("trail"),
    server: "trail",
    tls: mesh.tls,
    deadlineMs: 20_000,
  });
  const records: TrailRecord[] = [];
  let nextToken = "";
  do {
    const page = await trail.query({ maxResults: 1_000, nextToken });
    records.push(...page.records.map(({ record }) => JSON.parse(record) as TrailRecord));
    nextToken = page.nextToken;
  } while (nextToken !== "");
  trail.close();
  return records.reverse();
}

/** Calls that have more than one record in a Region; none should. */
export function doubled(records: readonly TrailRecord[]): string[] {
  const seen = new Map<string, number>();
  for (const { requestID, eventSource, eventName, awsRegion } of records) {
    const call = `${requestID} ${eventSource} ${eventName} ${awsRegion}`;
    seen.set(call, (seen.get(call) ?? 0) + 1);
  }
  return [...seen].filter(([, count]) => count > 1).map(([call]) => call);
}
