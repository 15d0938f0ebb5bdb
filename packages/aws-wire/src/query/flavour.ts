/** What differs between the two Query protocols. */
export interface QueryFlavour {
  /** `ec2`: lists are `Name.1`; `query` (STS, IAM): `Name.member.1`, maps `Name.entry.1.key`. */
  readonly kind: "ec2" | "query";
  /** The API's version, and the namespace of its documents. */
  readonly version: string;
  readonly namespace: string;
}

export const EC2: QueryFlavour = {
  kind: "ec2",
  version: "2016-11-15",
  namespace: "http://ec2.amazonaws.com/doc/2016-11-15/",
};

export const STS: QueryFlavour = {
  kind: "query",
  version: "2011-06-15",
  namespace: "https://sts.amazonaws.com/doc/2011-06-15/",
};

export const IAM: QueryFlavour = {
  kind: "query",
  version: "2010-05-08",
  namespace: "https://iam.amazonaws.com/doc/2010-05-08/",
};
