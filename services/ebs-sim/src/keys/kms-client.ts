import type { kmsV1 } from "@keymesh/proto";

/** The KMS calls the EC2 service makes, by the ebs-sim identity. */
export interface ServiceKms {
  generateDataKeyWithoutPlaintext(
    request: kmsV1.GenerateDataKeyWithoutPlaintextRequest,
  ): Promise<kmsV1.GenerateDataKeyWithoutPlaintextResponse__Output>;
  createGrant(request: kmsV1.CreateGrantRequest): Promise<kmsV1.CreateGrantResponse__Output>;
  retireGrant(request: kmsV1.RetireGrantRequest): Promise<kmsV1.RetireGrantResponse__Output>;
}

/** The one KMS call an instance's host makes, by the ec2-host identity. */
export interface HostKms {
  decrypt(request: kmsV1.DecryptRequest): Promise<kmsV1.DecryptResponse__Output>;
}

/** The encryption context of a volume's data key: the same at create, in the grant and at attach. */
export function volumeContext(volumeId: string): Record<string, string> {
  return { "aws:ebs:id": volumeId };
}

/** A volume key: two AES-256 keys. */
export const VOLUME_KEY_BYTES = 64;
