// Original file: proto/keymesh/iam/v1/iam.proto

import type { SigningCertificate as _keymesh_iam_v1_SigningCertificate, SigningCertificate__Output as _keymesh_iam_v1_SigningCertificate__Output } from '../../../keymesh/iam/v1/SigningCertificate.ts';

export interface ListSigningCertificatesResponse {
  'certificates'?: (_keymesh_iam_v1_SigningCertificate)[];
  'isTruncated'?: (boolean);
  'marker'?: (string);
  '_isTruncated'?: "isTruncated";
  '_marker'?: "marker";
}

export interface ListSigningCertificatesResponse__Output {
  'certificates': (_keymesh_iam_v1_SigningCertificate__Output)[];
  'isTruncated'?: (boolean);
  'marker'?: (string);
  '_isTruncated'?: "isTruncated";
  '_marker'?: "marker";
}
