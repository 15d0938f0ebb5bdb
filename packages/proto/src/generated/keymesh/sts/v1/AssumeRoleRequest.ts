// Original file: proto/keymesh/sts/v1/sts.proto

import type { PolicyDescriptorType as _keymesh_sts_v1_PolicyDescriptorType, PolicyDescriptorType__Output as _keymesh_sts_v1_PolicyDescriptorType__Output } from '../../../keymesh/sts/v1/PolicyDescriptorType.ts';
import type { Tag as _keymesh_sts_v1_Tag, Tag__Output as _keymesh_sts_v1_Tag__Output } from '../../../keymesh/sts/v1/Tag.ts';
import type { ProvidedContext as _keymesh_sts_v1_ProvidedContext, ProvidedContext__Output as _keymesh_sts_v1_ProvidedContext__Output } from '../../../keymesh/sts/v1/ProvidedContext.ts';

export interface AssumeRoleRequest {
  'roleArn'?: (string);
  'roleSessionName'?: (string);
  'policyArns'?: (_keymesh_sts_v1_PolicyDescriptorType)[];
  'policy'?: (string);
  'durationSeconds'?: (number);
  'tags'?: (_keymesh_sts_v1_Tag)[];
  'transitiveTagKeys'?: (string)[];
  'externalId'?: (string);
  'serialNumber'?: (string);
  'tokenCode'?: (string);
  'sourceIdentity'?: (string);
  'providedContexts'?: (_keymesh_sts_v1_ProvidedContext)[];
  '_roleArn'?: "roleArn";
  '_roleSessionName'?: "roleSessionName";
  '_policy'?: "policy";
  '_durationSeconds'?: "durationSeconds";
  '_externalId'?: "externalId";
  '_serialNumber'?: "serialNumber";
  '_tokenCode'?: "tokenCode";
  '_sourceIdentity'?: "sourceIdentity";
}

export interface AssumeRoleRequest__Output {
  'roleArn'?: (string);
  'roleSessionName'?: (string);
  'policyArns': (_keymesh_sts_v1_PolicyDescriptorType__Output)[];
  'policy'?: (string);
  'durationSeconds'?: (number);
  'tags': (_keymesh_sts_v1_Tag__Output)[];
  'transitiveTagKeys': (string)[];
  'externalId'?: (string);
  'serialNumber'?: (string);
  'tokenCode'?: (string);
  'sourceIdentity'?: (string);
  'providedContexts': (_keymesh_sts_v1_ProvidedContext__Output)[];
  '_roleArn'?: "roleArn";
  '_roleSessionName'?: "roleSessionName";
  '_policy'?: "policy";
  '_durationSeconds'?: "durationSeconds";
  '_externalId'?: "externalId";
  '_serialNumber'?: "serialNumber";
  '_tokenCode'?: "tokenCode";
  '_sourceIdentity'?: "sourceIdentity";
}
