import type { Principal } from "@keymesh/identity";
import type { ApiCall } from "../call.ts";
import { proveCaller, verifySignature } from "../operations/verify-signature.ts";
import { account, callOf, claim, iamOf, stsOf, testIdentity, userWithKey } from "./context.ts";

export const annArn = `arn:aws:iam::${account}:user/ann`;
export const roleArn = `arn:aws:iam::${account}:role/app`;

/** A trust policy of one statement. */
export function trust(
  principal: object | string,
  part: object = {},
  action: readonly string[] = ["sts:AssumeRole"],
): string {
  const statement = { Effect: "Allow", Principal: principal, Action: action, ...part };
  return JSON.stringify({ Version: "2012-10-17", Statement: [statement] });
}

type AssumeRole = ReturnType<typeof stsOf>["assumeRole"];
/** What STS answered with. */
export type Issued = Pick<Awaited<ReturnType<AssumeRole>>, "credentials">;

/** Identity with user ann, whom role app trusts. */
export async function roleWorld() {
  const identity = testIdentity();
  const iam = iamOf(identity);
  const ann = await userWithKey(identity, "ann");
  await iam("CreateRole", { roleName: "app", assumeRolePolicyDocument: trust({ AWS: annArn }) });
  const signedWith = ({ credentials }: Issued, part: Parameters<typeof claim>[0] = {}) => {
    const { accessKeyId = "", secretAccessKey: secret = "", sessionToken = "" } = credentials!;
    return claim({ accessKeyId, secret, sessionToken, ...part });
  };
  return {
    identity,
    iam,
    ann,
    setTrust: (policyDocument: string) => iam("UpdateAssumeRolePolicy", { roleName: "app", policyDocument }),
    /** AssumeRole of app by ann, unless told otherwise. */
    assume: (part: Partial<Parameters<AssumeRole>[0]> = {}, call = callOf(ann.principal)) =>
      stsOf(identity, call).assumeRole({ roleArn, roleSessionName: "me", ...part }),
    sessionToken: (principal: Principal, durationSeconds?: number) =>
      stsOf(identity, callOf(principal)).getSessionToken(durationSeconds ? { durationSeconds } : {}),
    /** Signs with temporary credentials at a door. */
    use: (issued: Issued, part: Parameters<typeof claim>[0] = {}) =>
      verifySignature(identity.context, signedWith(issued, part), "kms"),
    /** A call made with temporary credentials at identity's own door. */
    callWith: async (issued: Issued): Promise<ApiCall> => {
      const signed = signedWith(issued, { service: "sts" });
      const { session, temporary } = await proveCaller(identity.context, signed, "identity");
      return callOf(session.principal, { temporary });
    },
  };
}
