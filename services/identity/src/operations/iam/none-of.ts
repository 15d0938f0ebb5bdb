import { ServiceError } from "@keymesh/errors";
import type { iamV1 } from "@keymesh/proto";
import { authorize } from "../../access/authorize.ts";
import type { ApiCall, Operation } from "../../call.ts";
import type { IdentityContext } from "../../context.ts";
import { admitted } from "./bearers.ts";
import { callerName } from "./users/caller-name.ts";

/*
 * The mesh has no instance profiles, SSH keys, MFA devices, certificates, other services' passwords, console passwords and account
 * aliases, and nobody can make one. Tools look for them all the same, before they delete a user or role.
 */

async function userOrCaller(
  context: IdentityContext,
  call: ApiCall,
  action: string,
  name: string | undefined,
) {
  const userName = name ?? callerName(call);
  if (userName !== undefined) await admitted(context, call, action, "user", userName);
  else await authorize(context, call, action, `arn:aws:iam::${call.accountId}:user/*`);
}

/** There are none. @throws ServiceError NoSuchEntity | AccessDenied */
export const listInstanceProfilesForRole: Operation<
  iamV1.ListInstanceProfilesForRoleRequest__Output,
  iamV1.ListInstanceProfilesForRoleResponse
> = {
  readOnly: true,
  async run(context, call, { roleName }) {
    await admitted(context, call, "ListInstanceProfilesForRole", "role", roleName);
    return { instanceProfiles: [], isTruncated: false };
  },
};

/** There are none. @throws ServiceError NoSuchEntity | AccessDenied */
export const listSshPublicKeys: Operation<
  iamV1.ListSSHPublicKeysRequest__Output,
  iamV1.ListSSHPublicKeysResponse
> = {
  readOnly: true,
  async run(context, call, { userName }) {
    await userOrCaller(context, call, "ListSSHPublicKeys", userName);
    return { sshPublicKeys: [], isTruncated: false };
  },
};

/** There are none. @throws ServiceError NoSuchEntity | AccessDenied */
export const listMfaDevices: Operation<iamV1.ListMFADevicesRequest__Output, iamV1.ListMFADevicesResponse> = {
  readOnly: true,
  async run(context, call, { userName }) {
    await userOrCaller(context, call, "ListMFADevices", userName);
    return { mfaDevices: [], isTruncated: false };
  },
};

/** There are none. @throws ServiceError NoSuchEntity | AccessDenied */
export const listSigningCertificates: Operation<
  iamV1.ListSigningCertificatesRequest__Output,
  iamV1.ListSigningCertificatesResponse
> = {
  readOnly: true,
  async run(context, call, { userName }) {
    await userOrCaller(context, call, "ListSigningCertificates", userName);
    return { certificates: [], isTruncated: false };
  },
};

/** There are none. @throws ServiceError NoSuchEntity | AccessDenied */
export const listServiceSpecificCredentials: Operation<
  iamV1.ListServiceSpecificCredentialsRequest__Output,
  iamV1.ListServiceSpecificCredentialsResponse
> = {
  readOnly: true,
  async run(context, call, { userName }) {
    await userOrCaller(context, call, "ListServiceSpecificCredentials", userName);
    return { serviceSpecificCredentials: [] };
  },
};

/** There are none. @throws ServiceError AccessDenied */
export const listAccountAliases: Operation<
  iamV1.ListAccountAliasesRequest__Output,
  iamV1.ListAccountAliasesResponse
> = {
  readOnly: true,
  async run(context, call) {
    await authorize(context, call, "ListAccountAliases", "*");
    return { accountAliases: [], isTruncated: false };
  },
};

/** There is none. @throws ServiceError NoSuchEntity | AccessDenied */
export const getLoginProfile: Operation<iamV1.GetLoginProfileRequest__Output, iamV1.GetLoginProfileResponse> =
  {
    readOnly: true,
    async run(context, call, { userName }) {
      await userOrCaller(context, call, "GetLoginProfile", userName);
      throw noLoginProfile(userName);
    },
  };

/** There is none. @throws ServiceError NoSuchEntity | AccessDenied */
export const deleteLoginProfile: Operation<
  iamV1.DeleteLoginProfileRequest__Output,
  iamV1.DeleteLoginProfileResponse
> = {
  readOnly: false,
  async run(context, call, { userName }) {
    await userOrCaller(context, call, "DeleteLoginProfile", userName);
    throw noLoginProfile(userName);
  },
};

function noLoginProfile(userName: string | undefined): ServiceError {
  return new ServiceError(
    "NoSuchEntity",
    `Login Profile for User ${userName ?? "the caller"} cannot be found.`,
  );
}
