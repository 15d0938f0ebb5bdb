const storeChanges = ["CreateCustomKeyStore", "UpdateCustomKeyStore"];

/** Errors that operations list and the mesh never gives, and why. */
export const unreachable: readonly {
  readonly error: string;
  readonly operations: readonly string[];
  readonly why: string;
}[] = [
  {
    error: "KMSInvalidStateException",
    operations: [
      "DeleteAlias",
      "GetKeyPolicy",
      "GetKeyRotationStatus",
      "ListGrants",
      "ListKeyPolicies",
      "ListKeyRotations",
      "PutKeyPolicy",
      "RetireGrant",
      "RevokeGrant",
    ],
    why: "the table of key states has none in which they fail so",
  },
  {
    error: "DisabledException",
    operations: ["GetPublicKey"],
    why: "the table of key states lets it pass for a disabled key (since 2023)",
  },
  {
    error: "KeyUnavailableException",
    operations: ["GetPublicKey"],
    why: "the public key lies beside the key's record; no HSM is asked",
  },
  {
    error: "InvalidKeyUsageException",
    operations: ["GetPublicKey"],
    why: "it is for asymmetric keys of every usage, and for others UnsupportedOperationException",
  },
  {
    error: "InvalidArnException",
    operations: ["CreateKey"],
    why: "it names no resource, and principals of a policy that do not exist are MalformedPolicyDocumentException",
  },
  {
    error: "NotFoundException",
    operations: ["ListRetirableGrants"],
    why: "it looks nothing up by name: a principal without grants has an empty list",
  },
  {
    error: "UnsupportedOperationException",
    operations: ["PutKeyPolicy"],
    why: "keys of every kind have a policy, and those of AWS managed keys do not let it be changed",
  },
  {
    error: "LimitExceededException",
    operations: ["EnableKey"],
    why: "disabled keys count against the quota of keys as enabled ones do",
  },
  {
    error: "LimitExceededException",
    operations: ["TagResource"],
    why: "too many tags are TagException, as recorded of KMS",
  },
  {
    error: "CloudHsmClusterNotFoundException",
    operations: storeChanges,
    why: "clusters are looked for only by ConnectCustomKeyStore, whose connection then fails",
  },
  {
    error: "CloudHsmClusterNotActiveException",
    operations: [...storeChanges, "ConnectCustomKeyStore"],
    why: "there are no clusters that could be inactive",
  },
  {
    error: "CloudHsmClusterInvalidConfigurationException",
    operations: [...storeChanges, "ConnectCustomKeyStore", "CreateKey"],
    why: "there are no clusters that could be misconfigured",
  },
  ...[
    "XksProxyUriUnreachableException",
    "XksProxyIncorrectAuthenticationCredentialException",
    "XksProxyVpcEndpointServiceNotFoundException",
    "XksProxyVpcEndpointServiceInvalidConfigurationException",
    "XksProxyInvalidResponseException",
    "XksProxyInvalidConfigurationException",
  ].map((error) => ({
    error,
    operations: storeChanges,
    why: "external key store proxies are not asked yet; a connection to one fails",
  })),
  ...["XksKeyInvalidConfigurationException", "XksKeyAlreadyInUseException", "XksKeyNotFoundException"].map(
    (error) => ({
      error,
      operations: ["CreateKey"],
      why: "no external key store can be connected yet, so that none is asked for its keys",
    }),
  ),
];
