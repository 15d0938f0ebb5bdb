import type { Operation } from "../call.ts";
import { createAccessKey } from "./iam/access-keys/create-access-key.ts";
import { deleteAccessKey } from "./iam/access-keys/delete-access-key.ts";
import { getAccessKeyLastUsed } from "./iam/access-keys/get-access-key-last-used.ts";
import { listAccessKeys } from "./iam/access-keys/list-access-keys.ts";
import { updateAccessKey } from "./iam/access-keys/update-access-key.ts";
import * as boundaries from "./iam/boundaries.ts";
import { addUserToGroup } from "./iam/groups/add-user-to-group.ts";
import { createGroup } from "./iam/groups/create-group.ts";
import { deleteGroup } from "./iam/groups/delete-group.ts";
import { getGroup } from "./iam/groups/get-group.ts";
import { listGroups } from "./iam/groups/list-groups.ts";
import { listGroupsForUser } from "./iam/groups/list-groups-for-user.ts";
import { removeUserFromGroup } from "./iam/groups/remove-user-from-group.ts";
import * as none from "./iam/none-of.ts";
import * as attachments from "./iam/policies/attachments.ts";
import { createPolicy } from "./iam/policies/create-policy.ts";
import { deletePolicy } from "./iam/policies/delete-policy.ts";
import { getPolicy } from "./iam/policies/get-policy.ts";
import * as inline from "./iam/policies/inline-policies.ts";
import { listEntitiesForPolicy } from "./iam/policies/list-entities-for-policy.ts";
import { listPolicies } from "./iam/policies/list-policies.ts";
import * as versions from "./iam/policies/policy-versions.ts";
import { createRole } from "./iam/roles/create-role.ts";
import { deleteRole } from "./iam/roles/delete-role.ts";
import { getRole } from "./iam/roles/get-role.ts";
import { listRoles } from "./iam/roles/list-roles.ts";
import { updateAssumeRolePolicy, updateRole, updateRoleDescription } from "./iam/roles/update-role.ts";
import { simulateCustomPolicy, simulatePrincipalPolicy } from "./iam/simulate-principal-policy.ts";
import * as tagging from "./iam/tagging.ts";
import { createUser } from "./iam/users/create-user.ts";
import { deleteUser } from "./iam/users/delete-user.ts";
import { getUser } from "./iam/users/get-user.ts";
import { listUsers } from "./iam/users/list-users.ts";
import { updateUser } from "./iam/users/update-user.ts";
import { assumeRole } from "./sts/assume-role.ts";
import { getAccessKeyInfo } from "./sts/get-access-key-info.ts";
import { getCallerIdentity } from "./sts/get-caller-identity.ts";
import { getSessionToken } from "./sts/get-session-token.ts";

/** Every operation of IAM by its API name. */
export const iamOperations = {
  CreateUser: createUser,
  GetUser: getUser,
  UpdateUser: updateUser,
  ListUsers: listUsers,
  DeleteUser: deleteUser,
  TagUser: tagging.tagUser,
  UntagUser: tagging.untagUser,
  ListUserTags: tagging.listUserTags,
  PutUserPermissionsBoundary: boundaries.putUserPermissionsBoundary,
  DeleteUserPermissionsBoundary: boundaries.deleteUserPermissionsBoundary,

  CreateGroup: createGroup,
  GetGroup: getGroup,
  ListGroups: listGroups,
  DeleteGroup: deleteGroup,
  AddUserToGroup: addUserToGroup,
  RemoveUserFromGroup: removeUserFromGroup,
  ListGroupsForUser: listGroupsForUser,

  CreateRole: createRole,
  GetRole: getRole,
  ListRoles: listRoles,
  UpdateRole: updateRole,
  UpdateRoleDescription: updateRoleDescription,
  UpdateAssumeRolePolicy: updateAssumeRolePolicy,
  DeleteRole: deleteRole,
  TagRole: tagging.tagRole,
  UntagRole: tagging.untagRole,
  ListRoleTags: tagging.listRoleTags,
  PutRolePermissionsBoundary: boundaries.putRolePermissionsBoundary,
  DeleteRolePermissionsBoundary: boundaries.deleteRolePermissionsBoundary,

  CreateAccessKey: createAccessKey,
  ListAccessKeys: listAccessKeys,
  UpdateAccessKey: updateAccessKey,
  DeleteAccessKey: deleteAccessKey,
  GetAccessKeyLastUsed: getAccessKeyLastUsed,

  PutUserPolicy: inline.putUserPolicy,
  GetUserPolicy: inline.getUserPolicy,
  ListUserPolicies: inline.listUserPolicies,
  DeleteUserPolicy: inline.deleteUserPolicy,
  PutRolePolicy: inline.putRolePolicy,
  GetRolePolicy: inline.getRolePolicy,
  ListRolePolicies: inline.listRolePolicies,
  DeleteRolePolicy: inline.deleteRolePolicy,
  PutGroupPolicy: inline.putGroupPolicy,
  GetGroupPolicy: inline.getGroupPolicy,
  ListGroupPolicies: inline.listGroupPolicies,
  DeleteGroupPolicy: inline.deleteGroupPolicy,

  CreatePolicy: createPolicy,
  GetPolicy: getPolicy,
  ListPolicies: listPolicies,
  DeletePolicy: deletePolicy,
  CreatePolicyVersion: versions.createPolicyVersion,
  GetPolicyVersion: versions.getPolicyVersion,
  ListPolicyVersions: versions.listPolicyVersions,
  SetDefaultPolicyVersion: versions.setDefaultPolicyVersion,
  DeletePolicyVersion: versions.deletePolicyVersion,
  TagPolicy: tagging.tagPolicy,
  UntagPolicy: tagging.untagPolicy,
  ListPolicyTags: tagging.listPolicyTags,
  AttachUserPolicy: attachments.attachUserPolicy,
  DetachUserPolicy: attachments.detachUserPolicy,
  ListAttachedUserPolicies: attachments.listAttachedUserPolicies,
  AttachRolePolicy: attachments.attachRolePolicy,
  DetachRolePolicy: attachments.detachRolePolicy,
  ListAttachedRolePolicies: attachments.listAttachedRolePolicies,
  AttachGroupPolicy: attachments.attachGroupPolicy,
  DetachGroupPolicy: attachments.detachGroupPolicy,
  ListAttachedGroupPolicies: attachments.listAttachedGroupPolicies,
  ListEntitiesForPolicy: listEntitiesForPolicy,

  SimulatePrincipalPolicy: simulatePrincipalPolicy,
  SimulateCustomPolicy: simulateCustomPolicy,

  ListInstanceProfilesForRole: none.listInstanceProfilesForRole,
  ListSSHPublicKeys: none.listSshPublicKeys,
  ListMFADevices: none.listMfaDevices,
  ListSigningCertificates: none.listSigningCertificates,
  ListServiceSpecificCredentials: none.listServiceSpecificCredentials,
  GetLoginProfile: none.getLoginProfile,
  DeleteLoginProfile: none.deleteLoginProfile,
  ListAccountAliases: none.listAccountAliases,
};

/** Every operation of STS by its API name. */
export const stsOperations = {
  AssumeRole: assumeRole,
  GetSessionToken: getSessionToken,
  GetCallerIdentity: getCallerIdentity,
  GetAccessKeyInfo: getAccessKeyInfo,
};

/** A service's operations as its doors run them: the messages are those of the name. */
export type Operations = Readonly<Record<string, Operation<never, object>>>;

/** The operations of a service. */
export function operationsOf(service: "iam" | "sts"): Operations {
  return (service === "iam" ? iamOperations : stsOperations) as unknown as Operations;
}
