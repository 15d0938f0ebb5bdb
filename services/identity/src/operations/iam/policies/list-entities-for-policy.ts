import type { iamV1 } from "@keymesh/proto";
import { authorize } from "../../../access/authorize.ts";
import type { Operation } from "../../../call.ts";
import type { BearerKind } from "../../../domain/entities.ts";
import { pageOfAll } from "../../../domain/page.ts";
import { type Attachment, attachmentsOf } from "../../../store/attachments.ts";
import { requirePolicy } from "../../../store/managed-policies.ts";

const KIND: Readonly<Record<string, BearerKind>> = { User: "user", Role: "role", Group: "group" };
const USAGE: Readonly<Record<string, string>> = {
  PermissionsPolicy: "permissions",
  PermissionsBoundary: "boundary",
};

/** Who uses a managed policy in the account. @throws ServiceError NoSuchEntity | InvalidInput | AccessDenied */
export const listEntitiesForPolicy: Operation<
  iamV1.ListEntitiesForPolicyRequest__Output,
  iamV1.ListEntitiesForPolicyResponse
> = {
  readOnly: true,
  async run(
    context,
    call,
    { policyArn = "", pathPrefix = "/", entityFilter, policyUsageFilter, ...request },
  ) {
    const { accountId } = call;
    await authorize(context, call, "ListEntitiesForPolicy", policyArn);
    await requirePolicy(context.entities, accountId, policyArn);
    const kind = entityFilter && KIND[entityFilter];
    const usage = policyUsageFilter && USAGE[policyUsageFilter];
    const wanted = (await attachmentsOf(context.entities, accountId, policyArn)).filter(
      (each) =>
        (!entityFilter || each.kind === kind) &&
        (!usage || each.usage === usage) &&
        each.path.startsWith(pathPrefix),
    );
    const { items, ...rest } = await pageOfAll(request, onePerBearer(wanted), positionOf);
    const of = (wantedKind: BearerKind) => items.filter((each) => each.kind === wantedKind);
    return {
      policyGroups: of("group").map(({ name, id }) => ({ groupName: name, groupId: id })),
      policyUsers: of("user").map(({ name, id }) => ({ userName: name, userId: id })),
      policyRoles: of("role").map(({ name, id }) => ({ roleName: name, roleId: id })),
      ...rest,
    };
  },
};

/** Who has a policy attached and as a boundary is shown once. */
function onePerBearer(attachments: readonly Attachment[]): Attachment[] {
  return [...new Map(attachments.map((each) => [positionOf(each), each])).values()];
}

function positionOf({ kind, name }: Attachment): string {
  return `${kind}/${name.toLowerCase()}`;
}
