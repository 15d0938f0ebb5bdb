import { ServiceError } from "@keymesh/errors";
import type { iamV1 } from "@keymesh/proto";
import type { Write } from "@keymesh/storage";
import { authorize } from "../../../access/authorize.ts";
import type { Operation } from "../../../call.ts";
import type { IdentityContext } from "../../../context.ts";
import { userArn } from "../../../domain/arns.ts";
import type { User } from "../../../domain/entities.ts";
import { attachmentDelete, attachmentPut } from "../../../store/attachments.ts";
import { accessKeyKey, memberKey, userKey } from "../../../store/entity-keys.ts";
import { putOf } from "../../../store/entity-store.ts";
import { admitted, type LoadedBearer, noticeOf, requireBearer } from "../bearers.ts";

/**
 * Gives a user another name or path, its id and all it has kept. The caller must be let do so to the old ARN and to the new one.
 * Differs from AWS: sessions of GetSessionToken made under the old name end.
 * @throws ServiceError NoSuchEntity | EntityAlreadyExists | AccessDenied
 */
export const updateUser: Operation<iamV1.UpdateUserRequest__Output, iamV1.UpdateUserResponse> = {
  readOnly: false,
  async run(context, call, { userName, newUserName, newPath }) {
    const { accountId } = call;
    const { name, value } = await admitted(context, call, "UpdateUser", "user", userName);
    const renamed = (user: User): User => ({
      ...user,
      userName: newUserName ?? user.userName,
      path: newPath ?? user.path,
    });
    await authorize(context, call, "UpdateUser", userArn(renamed(value)));
    await context.turns.of(accountId, async (write) => {
      const before = await requireBearer(context, accountId, "user", name);
      await write(await moveOf(context, before, renamed(before.value)));
    });
    await context.hub.announce(
      noticeOf(accountId, "user", name, newUserName !== undefined),
      noticeOf(accountId, "user", newUserName ?? name),
    );
    return {};
  },
};

/** The user's record under its new name, and every record that names it. */
async function moveOf(
  { entities }: IdentityContext,
  { key, version, name, value }: LoadedBearer<"user">,
  after: User,
): Promise<Write[]> {
  const { accountId, userName, path, userId: id } = after;
  const newKey = userKey(accountId, userName);
  if (newKey !== key && (await entities.record(newKey))) {
    throw new ServiceError("EntityAlreadyExists", `User with name ${userName} already exists.`);
  }
  const keys = await Promise.all(value.accessKeyIds.map((accessKeyId) => entities.accessKey(accessKeyId)));
  const uses = [
    ...value.attached.map((policyArn) => ({ policyArn, usage: "permissions" as const })),
    ...(value.boundary ? [{ policyArn: value.boundary, usage: "boundary" as const }] : []),
  ];
  const taken: Write[] = [
    ...value.groups.map((group) => ({ delete: memberKey(accountId, group, name) })),
    ...uses.map((use) => attachmentDelete(accountId, { ...use, kind: "user", name })),
  ];
  const given: Write[] = [
    ...value.groups.map((group) => ({
      put: memberKey(accountId, group, userName),
      value: Buffer.from(userName),
    })),
    ...uses.map((use) => attachmentPut(accountId, { ...use, kind: "user", name: userName, id, path })),
    ...keys.flatMap((each) =>
      each ? [putOf(accessKeyKey(each.value.accessKeyId), { ...each.value, userName }, each.version)] : [],
    ),
  ];
  return newKey === key
    ? [putOf(key, after, version), ...given]
    : [{ delete: key, ifVersion: version }, putOf(newKey, after, 0), ...taken, ...given];
}
