"""What a Python program does with the mesh. Prints one JSON object; e2e/boto3.test.ts says what must be in it."""

import base64
import json
import os

import boto3
from botocore.config import Config
from botocore.exceptions import ClientError

config = Config(
    retries={"max_attempts": 1}, s3={"addressing_style": "path"}, parameter_validation=False
)
session = boto3.session.Session(
    aws_access_key_id="test",
    aws_secret_access_key="test",
    region_name=os.environ["KEYMESH_REGION"],
)


def client(service, of=session):
    return of.client(service, endpoint_url=os.environ["KEYMESH_ENDPOINT"], config=config)


def refused(call, **arguments):
    try:
        call(**arguments)
    except ClientError as error:
        return {
            "code": error.response["Error"]["Code"],
            "message": error.response["Error"]["Message"],
            "status": error.response["ResponseMetadata"]["HTTPStatusCode"],
        }
    return None


kms = client("kms")
told = {}

# A key, by its alias, with a context.
key = kms.create_key(Description="boto3", Tags=[{"TagKey": "team", "TagValue": "blue"}])["KeyMetadata"]
alias = "alias/boto3-" + key["KeyId"]
kms.create_alias(AliasName=alias, TargetKeyId=key["KeyId"])
sealed = kms.encrypt(KeyId=alias, Plaintext=b"attack at dawn", EncryptionContext={"for": "ann"})
opened = kms.decrypt(CiphertextBlob=sealed["CiphertextBlob"], EncryptionContext={"for": "ann"})
told["opened"] = opened["Plaintext"].decode()
told["creationYear"] = key["CreationDate"].year
try:
    kms.decrypt(CiphertextBlob=sealed["CiphertextBlob"], EncryptionContext={"for": "bob"})
except kms.exceptions.InvalidCiphertextException as error:
    told["wrongContext"] = error.response["Error"]["Code"]

# What cannot be answered, with boto3's own checks of parameters off.
told["noBytes"] = refused(kms.generate_random, NumberOfBytes=0)
told["noKey"] = refused(kms.describe_key, KeyId="12345678-1234-1234-1234-123456789012")
kms.disable_key(KeyId=key["KeyId"])
told["disabled"] = refused(kms.generate_data_key, KeyId=alias, KeySpec="AES_256")
kms.enable_key(KeyId=key["KeyId"])

# Signatures and MACs.
signer = kms.create_key(KeySpec="ECC_NIST_P256", KeyUsage="SIGN_VERIFY")["KeyMetadata"]["KeyId"]
signature = kms.sign(KeyId=signer, Message=b"hello", SigningAlgorithm="ECDSA_SHA_256")["Signature"]
told["signed"] = kms.verify(
    KeyId=signer, Message=b"hello", Signature=signature, SigningAlgorithm="ECDSA_SHA_256"
)["SignatureValid"]
told["forged"] = refused(
    kms.verify, KeyId=signer, Message=b"jello", Signature=signature, SigningAlgorithm="ECDSA_SHA_256"
)
hmac = kms.create_key(KeySpec="HMAC_256", KeyUsage="GENERATE_VERIFY_MAC")["KeyMetadata"]["KeyId"]
mac = kms.generate_mac(KeyId=hmac, Message=b"hello", MacAlgorithm="HMAC_SHA_256")["Mac"]
told["macBytes"] = len(mac)
told["macValid"] = kms.verify_mac(KeyId=hmac, Message=b"hello", Mac=mac, MacAlgorithm="HMAC_SHA_256")[
    "MacValid"
]

# Pages.
for number in range(3):
    kms.create_grant(
        KeyId=key["KeyId"], GranteePrincipal="arn:aws:iam::000000000000:root", Operations=["Decrypt"]
    )
pages = kms.get_paginator("list_grants").paginate(KeyId=key["KeyId"], PaginationConfig={"PageSize": 2})
told["grantsPerPage"] = [len(page["Grants"]) for page in pages]

# S3 under that key, and who says what in the trail.
s3 = client("s3")
bucket = "boto3-" + key["KeyId"]
s3.create_bucket(Bucket=bucket)
s3.put_object(Bucket=bucket, Key="letter", Body=b"dear ann", ServerSideEncryption="aws:kms", SSEKMSKeyId=alias)
letter = s3.get_object(Bucket=bucket, Key="letter")
told["letter"] = letter["Body"].read().decode()
told["letterKey"] = letter["SSEKMSKeyId"] == key["Arn"]

# A role, assumed; what its session policy leaves.
iam, sts = client("iam"), client("sts")
name = "boto3-" + key["KeyId"][:8]
trust = {
    "Version": "2012-10-17",
    "Statement": [{"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::000000000000:root"}, "Action": "sts:AssumeRole"}],
}
allow_assume = {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole", "Resource": "*"}]}
allow_all = {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "kms:*", "Resource": "*"}]}
only_describe = {
    "Version": "2012-10-17",
    "Statement": [{"Effect": "Allow", "Action": "kms:DescribeKey", "Resource": "*"}],
}
role = iam.create_role(RoleName=name, AssumeRolePolicyDocument=json.dumps(trust))["Role"]
iam.put_role_policy(RoleName=name, PolicyName="kms", PolicyDocument=json.dumps(allow_all))
told["rootAssumes"] = refused(sts.assume_role, RoleArn=role["Arn"], RoleSessionName="snake")
iam.create_user(UserName=name)
iam.put_user_policy(UserName=name, PolicyName="assume", PolicyDocument=json.dumps(allow_assume))
own = iam.create_access_key(UserName=name)["AccessKey"]
user = boto3.session.Session(
    aws_access_key_id=own["AccessKeyId"],
    aws_secret_access_key=own["SecretAccessKey"],
    region_name=os.environ["KEYMESH_REGION"],
)
given = client("sts", user).assume_role(RoleArn=role["Arn"], RoleSessionName="snake", Policy=json.dumps(only_describe))["Credentials"]
assumed = boto3.session.Session(
    aws_access_key_id=given["AccessKeyId"],
    aws_secret_access_key=given["SecretAccessKey"],
    aws_session_token=given["SessionToken"],
    region_name=os.environ["KEYMESH_REGION"],
)
told["assumed"] = client("sts", assumed).get_caller_identity()["Arn"]
told["assumedDescribes"] = client("kms", assumed).describe_key(KeyId=key["KeyId"])["KeyMetadata"]["Arn"] == key["Arn"]
told["assumedEncrypts"] = refused(client("kms", assumed).encrypt, KeyId=key["KeyId"], Plaintext=b"x")

told["blobStart"] = base64.b64encode(sealed["CiphertextBlob"])[:6].decode()
told["keyId"] = key["KeyId"]
told["keyArn"] = key["Arn"]
print(json.dumps(told))
