/** Where things are, all below the service's own namespace. */
interface Owner {
  readonly region: string;
  readonly accountId: string;
}

export const allVolumes = "ebs/volume/";
export const volumesOf = ({ region, accountId }: Owner) => `ebs/volume/${region}/${accountId}/`;
export const volumeKey = (owner: Owner, volumeId: string) => `${volumesOf(owner)}${volumeId}`;

export const instancesOf = ({ region, accountId }: Owner) => `ebs/instance/${region}/${accountId}/`;
export const instanceKey = (owner: Owner, instanceId: string) => `${instancesOf(owner)}${instanceId}`;

export const tokensOf = ({ region, accountId }: Owner) => `ebs/token/${region}/${accountId}/`;
/** Client tokens may have any characters; in a key they are escaped. */
export const tokenKey = (owner: Owner, operation: string, token: string) =>
  `${tokensOf(owner)}${operation}/${encodeURIComponent(token)}`;

/** The hosts there are. */
export const allHosts = "ebs/host/";

export const allRetirements = "ebs/retire/";
export const retirementKey = (grantId: string) => `${allRetirements}${grantId}`;

/** The blob that holds a volume's blocks, sparse. */
export const volumeBlob = (volumeId: string) => `ebs/blocks/${volumeId}`;
