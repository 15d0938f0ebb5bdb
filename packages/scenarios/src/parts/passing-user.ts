import { randomBytes } from "node:crypto";
import {
  CreateAccessKeyCommand,
  CreateUserCommand,
  DeleteAccessKeyCommand,
  DeleteUserCommand,
  DeleteUserPolicyCommand,
  PutUserPolicyCommand,
} from "@aws-sdk/client-iam";
import type { AwsClients } from "../stage/aws-clients.ts";
import type { Stage } from "../stage/stage.ts";

/** An IAM user with the clients that sign as it. */
export interface PassingUser {
  readonly name: string;
  readonly arn: string;
  readonly aws: AwsClients;
}

export interface UserWish {
  /** What it is in the story; its name has something at random after that. */
  readonly role: string;
  /** An IAM policy document; absent: the user has none. */
  readonly policy?: object;
}

interface MadeUser extends PassingUser {
  readonly accessKeyId: string;
  readonly hasPolicy: boolean;
}

/** Runs a demo with IAM users of its own, who may only what is wished; afterwards they are gone. Not part of any recorded flow. */
export async function withPassingUsers<T>(
  { aws, progress }: Stage,
  wishes: readonly UserWish[],
  act: (...users: PassingUser[]) => Promise<T>,
): Promise<T> {
  progress(`making users: ${wishes.map(({ role }) => role).join(", ")}`);
  const users: MadeUser[] = [];
  try {
    for (const wish of wishes) users.push(await makeUser(aws, wish));
    return await act(...users);
  } finally {
    for (const user of users) await removeUser(aws, user);
  }
}

const PolicyName = "demo";

async function makeUser(aws: AwsClients, { role, policy }: UserWish): Promise<MadeUser> {
  const UserName = `keymesh-demo-${role}-${randomBytes(4).toString("hex")}`;
  const { User } = await aws.iam.send(new CreateUserCommand({ UserName }));
  if (policy !== undefined) {
    const PolicyDocument = JSON.stringify(policy);
    await aws.iam.send(new PutUserPolicyCommand({ UserName, PolicyName, PolicyDocument }));
  }
  const { AccessKey } = await aws.iam.send(new CreateAccessKeyCommand({ UserName }));
  const accessKeyId = AccessKey!.AccessKeyId!;
  const own = aws.with({
    credentials: { accessKeyId, secretAccessKey: AccessKey!.SecretAccessKey! },
  });
  return { name: UserName, arn: User!.Arn!, aws: own, accessKeyId, hasPolicy: policy !== undefined };
}

async function removeUser({ iam }: AwsClients, user: MadeUser): Promise<void> {
  const UserName = user.name;
  await iam.send(new DeleteAccessKeyCommand({ UserName, AccessKeyId: user.accessKeyId }));
  if (user.hasPolicy) await iam.send(new DeleteUserPolicyCommand({ UserName, PolicyName }));
  await iam.send(new DeleteUserCommand({ UserName }));
}
