import type { iamV1 } from "@keymesh/proto";
import { authorize } from "../../../access/authorize.ts";
import type { Operation } from "../../../call.ts";
import { userArn } from "../../../domain/arns.ts";
import type { User } from "../../../domain/entities.ts";
import { uniqueId } from "../../../domain/identifiers.ts";
import { tagConditions, tagsOf } from "../../../domain/tags.ts";
import { userKey, usersPrefix } from "../../../store/entity-keys.ts";
import { noticeOf } from "../bearers.ts";
import { boundaryWrites } from "../boundary.ts";
import { createEntity } from "../create-entity.ts";
import { userMessage } from "./user-message.ts";

/** Makes a user. @throws ServiceError EntityAlreadyExists | LimitExceeded | InvalidInput | NoSuchEntity (the boundary) | AccessDenied */
export const createUser: Operation<iamV1.CreateUserRequest__Output, iamV1.CreateUserResponse> = {
  readOnly: false,
  async run(context, call, { userName = "", path = "/", permissionsBoundary: boundary, tags: list }) {
    const { accountId } = call;
    const conditions = { ...tagConditions(list), "iam:PermissionsBoundary": boundary };
    await authorize(context, call, "CreateUser", userArn({ accountId, path, userName }), conditions);
    const tags = tagsOf(list);
    if (list?.length) {
      await authorize(context, call, "TagUser", userArn({ accountId, path, userName }), conditions);
    }
    const userId = uniqueId("AIDA", context.randomBytes);
    const user: User = {
      accountId,
      userName,
      path,
      userId,
      createdMs: context.clock.now(),
      policies: {},
      attached: [],
      tags,
      ...(boundary && { boundary }),
      accessKeyIds: [],
      groups: [],
    };
    await createEntity(context, {
      accountId,
      key: userKey(accountId, userName),
      value: user,
      prefix: usersPrefix(accountId),
      quota: "UsersPerAccount",
      taken: `User with name ${userName} already exists.`,
      also: await boundaryWrites(context, accountId, boundary, {
        kind: "user",
        name: userName,
        id: userId,
        path,
      }),
    });
    await context.hub.announce(noticeOf(accountId, "user", userName));
    return { user: userMessage(user) };
  },
};
