interface Placed {
  readonly accountId: string;
  readonly region: string;
}

/** `*` for a volume that is yet to be made. */
export function volumeArn({ accountId, region }: Placed, volumeId = "*"): string {
  return `arn:aws:ec2:${region}:${accountId}:volume/${volumeId}`;
}

export function instanceArn({ accountId, region }: Placed, instanceId = "*"): string {
  return `arn:aws:ec2:${region}:${accountId}:instance/${instanceId}`;
}

/** The role whose session alone may open an attached volume's key (fidelity §4). */
export function infrastructureRoleArn({ accountId }: Pick<Placed, "accountId">, instanceId: string): string {
  return `arn:aws:sts::${accountId}:assumed-role/aws:ec2-infrastructure/${instanceId}`;
}
