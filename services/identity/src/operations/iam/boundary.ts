import type { Write } from "@keymesh/storage";
import type { IdentityContext } from "../../context.ts";
import { policyArn } from "../../domain/arns.ts";
import { type Attachment, attachmentPut } from "../../store/attachments.ts";
import { requireAttachablePolicy } from "../../store/managed-policies.ts";

/** Who gets a permissions boundary. */
export type BoundaryBearer = Pick<Attachment, "kind" | "name" | "id" | "path">;

/** What keeps the index of a boundary's users; empty when there is none. @throws ServiceError InvalidInput | NoSuchEntity */
export async function boundaryWrites(
  { entities }: IdentityContext,
  accountId: string,
  boundary: string | undefined,
  bearer: BoundaryBearer,
): Promise<Write[]> {
  if (boundary === undefined) return [];
  const { value: policy } = await requireAttachablePolicy(entities, accountId, boundary);
  return [attachmentPut(accountId, { policyArn: policyArn(policy), usage: "boundary", ...bearer })];
}

/** A boundary as IAM shows it: of type Policy, whatever the model's enumeration says. */
export function boundaryMessage(boundary: string | undefined) {
  if (boundary === undefined) return undefined;
  return { permissionsBoundaryType: "Policy", permissionsBoundaryArn: boundary };
}
