#!/usr/bin/env bash
# One key, one alias, two people: an administrator who may not decrypt, a user who may not administer.
# Needs the AWS CLI and a running mesh (`npm start`); everything it makes has a name of its own, so it can be run again.
set -uo pipefail

export AWS_ENDPOINT_URL=${AWS_ENDPOINT_URL:-http://127.0.0.1:4566}
export AWS_DEFAULT_REGION=${AWS_DEFAULT_REGION:-us-east-1} AWS_PAGER="" AWS_EC2_METADATA_DISABLED=true
export AWS_ACCESS_KEY_ID=test AWS_SECRET_ACCESS_KEY=test

here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
run=$(date +%s)-$$
account=$(aws sts get-caller-identity --query Account --output text) || exit 1
admin=key-admin-$run user=key-user-$run alias=alias/payroll-$run

say() { printf '\n\033[1m%s\033[0m\n' "$*"; }
# as <person> <aws arguments…>: the AWS CLI with that person's access key
as() {
  local person=$1 key
  shift
  key=$(<"$work/$person")
  AWS_ACCESS_KEY_ID=${key%% *} AWS_SECRET_ACCESS_KEY=${key##* } aws "$@"
}
# refused <person> <aws arguments…>: the call must fail; shows what it says
refused() {
  if as "$@" >"$work/answer" 2>"$work/reason"; then
    echo "NOT REFUSED: $*"
    exit 1
  fi
  sed '/^$/d; s/^/  /' "$work/reason"
}

say "Two users without any IAM policy"
for person in "$admin" "$user"; do
  aws iam create-user --user-name "$person" --query User.Arn --output text
  aws iam create-access-key --user-name "$person" \
    --query 'AccessKey.[AccessKeyId,SecretAccessKey]' --output text | tr '\t' ' ' >"$work/$person"
done

say "A key whose policy names both, each for their own part"
sed "s/ACCOUNT/$account/g; s/ADMIN/$admin/g; s/USER/$user/g" "$here/key-policy.json" >"$work/policy.json"
key=$(aws kms create-key --description "payroll" --policy "file://$work/policy.json" \
  --query KeyMetadata.KeyId --output text) || exit 1
aws kms create-alias --alias-name "$alias" --target-key-id "$key" && echo "$alias -> $key"

say "The user encrypts and decrypts"
printf 'salaries' >"$work/plain"
as "$user" kms encrypt --key-id "$alias" --plaintext "fileb://$work/plain" --encryption-context for=payroll \
  --query CiphertextBlob --output text | base64 -d >"$work/sealed" || exit 1
as "$user" kms decrypt --ciphertext-blob "fileb://$work/sealed" --encryption-context for=payroll \
  --query Plaintext --output text | base64 -d
echo

say "The administrator may not decrypt:"
refused "$admin" kms decrypt --ciphertext-blob "fileb://$work/sealed" --encryption-context for=payroll

say "The user may not schedule the key's deletion:"
refused "$user" kms schedule-key-deletion --key-id "$key" --pending-window-in-days 7

say "Nor may the user help themselves to more:"
refused "$user" kms put-key-policy --key-id "$key" --policy-name default --policy "file://$work/policy.json"

say "The administrator disables the key; the user is told so:"
as "$admin" kms disable-key --key-id "$key" || exit 1
refused "$user" kms decrypt --ciphertext-blob "fileb://$work/sealed" --encryption-context for=payroll
as "$admin" kms enable-key --key-id "$key" || exit 1

say "Not even the account's root can read the data; the policy gives it no use of the key:"
if aws kms decrypt --ciphertext-blob "fileb://$work/sealed" --encryption-context for=payroll 2>"$work/reason" >/dev/null; then
  echo "NOT REFUSED: decrypt by root"
  exit 1
fi
sed '/^$/d; s/^/  /' "$work/reason"

say "Why? Ask the mesh:"
echo "  npm run keymesh -- why arn:aws:iam::$account:user/$admin kms:Decrypt $key --context for=payroll"
