import type { iamV1 } from "@keymesh/proto";
import type { Operation } from "../../../call.ts";
import { admitted } from "../bearers.ts";
import { roleMessage } from "./role-message.ts";

/** A role. @throws ServiceError NoSuchEntity | AccessDenied */
export const getRole: Operation<iamV1.GetRoleRequest__Output, iamV1.GetRoleResponse> = {
  readOnly: true,
  async run(context, call, { roleName }) {
    return { role: roleMessage((await admitted(context, call, "GetRole", "role", roleName)).value) };
  },
};
