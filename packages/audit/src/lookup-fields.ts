import type { trailV1 } from "@keymesh/proto";
import type { AuditedCall } from "./types.ts";

/** What LookupEvents shows and filters beside the record itself, so that the trail need not parse records. */
export function lookupFields(
  call: AuditedCall,
): Pick<trailV1.NewRecord, "username" | "accessKeyId" | "resources"> {
  return {
    username: usernameOf(call),
    accessKeyId: call.principal?.accessKeyId ?? call.claimedAccessKeyId?.slice(0, 128) ?? "",
    resources: call.resources?.map(({ arn, type }) => ({ type, name: resourceName(arn, type) })) ?? [],
  };
}

/** `root`, the user's name, or the session's name; services have none. */
function usernameOf({ principal }: AuditedCall): string {
  switch (principal?.type) {
    case "Root":
      return "root";
    case "IAMUser":
      return principal.userName ?? "";
    case "AssumedRole":
      return principal.arn.slice(principal.arn.lastIndexOf("/") + 1);
    default:
      return "";
  }
}

/** KMS keys are looked up by ARN; buckets, objects, volumes and instances by the name or id their users know. */
function resourceName(arn: string, type: string): string {
  if (type.startsWith("AWS::S3::")) return arn.slice(arn.indexOf(":::") + ":::".length);
  if (type.startsWith("AWS::EC2::")) return arn.slice(arn.lastIndexOf("/") + 1);
  return arn;
}
