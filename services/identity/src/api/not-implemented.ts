import type { Service } from "./messages.ts";

/** Operations of the real services that the mesh does not have: they are refused by name, others as unknown. */
export const NOT_IMPLEMENTED: Readonly<Record<Service, ReadonlySet<string>>> = {
  iam: wordsOf(
    "AcceptDelegationRequest AddClientIDToOpenIDConnectProvider AddRoleToInstanceProfile " +
      "AssociateDelegationRequest ChangePassword CreateAccountAlias CreateDelegationRequest " +
      "CreateInstanceProfile CreateLoginProfile CreateOpenIDConnectProvider CreateSAMLProvider " +
      "CreateServiceLinkedRole CreateServiceSpecificCredential CreateVirtualMFADevice DeactivateMFADevice " +
      "DeleteAccountAlias DeleteAccountPasswordPolicy DeleteInstanceProfile DeleteOpenIDConnectProvider " +
      "DeleteSAMLProvider DeleteSSHPublicKey DeleteServerCertificate DeleteServiceLinkedRole " +
      "DeleteServiceSpecificCredential DeleteSigningCertificate DeleteVirtualMFADevice " +
      "DisableOrganizationsRootCredentialsManagement DisableOrganizationsRootSessions " +
      "DisableOutboundWebIdentityFederation EnableMFADevice EnableOrganizationsRootCredentialsManagement " +
      "EnableOrganizationsRootSessions EnableOutboundWebIdentityFederation GenerateCredentialReport " +
      "GenerateOrganizationsAccessReport GenerateServiceLastAccessedDetails GetAccountAuthorizationDetails " +
      "GetAccountPasswordPolicy GetAccountSummary GetContextKeysForCustomPolicy " +
      "GetContextKeysForPrincipalPolicy GetCredentialReport GetDelegationRequest GetHumanReadableSummary " +
      "GetInstanceProfile GetMFADevice GetOpenIDConnectProvider GetOrganizationsAccessReport " +
      "GetOutboundWebIdentityFederationInfo GetSAMLProvider GetSSHPublicKey GetServerCertificate " +
      "GetServiceLastAccessedDetails GetServiceLastAccessedDetailsWithEntities " +
      "GetServiceLinkedRoleDeletionStatus ListDelegationRequests ListInstanceProfileTags " +
      "ListInstanceProfiles ListMFADeviceTags ListOpenIDConnectProviderTags ListOpenIDConnectProviders " +
      "ListOrganizationsFeatures ListPoliciesGrantingServiceAccess ListSAMLProviderTags ListSAMLProviders " +
      "ListServerCertificateTags ListServerCertificates ListVirtualMFADevices RejectDelegationRequest " +
      "RemoveClientIDFromOpenIDConnectProvider RemoveRoleFromInstanceProfile ResetServiceSpecificCredential " +
      "ResyncMFADevice SendDelegationToken SetSecurityTokenServicePreferences TagInstanceProfile " +
      "TagMFADevice TagOpenIDConnectProvider TagSAMLProvider TagServerCertificate UntagInstanceProfile " +
      "UntagMFADevice UntagOpenIDConnectProvider UntagSAMLProvider UntagServerCertificate " +
      "UpdateAccountPasswordPolicy UpdateDelegationRequest UpdateGroup UpdateLoginProfile " +
      "UpdateOpenIDConnectProviderThumbprint UpdateSAMLProvider UpdateSSHPublicKey UpdateServerCertificate " +
      "UpdateServiceSpecificCredential UpdateSigningCertificate UploadSSHPublicKey " +
      "UploadServerCertificate UploadSigningCertificate",
  ),
  sts: wordsOf(
    "AssumeRoleWithSAML AssumeRoleWithWebIdentity AssumeRoot DecodeAuthorizationMessage " +
      "GetDelegatedAccessToken GetFederationToken GetWebIdentityToken",
  ),
};

function wordsOf(words: string): ReadonlySet<string> {
  return new Set(words.split(" "));
}
