import type { Scenario } from "../scenario.ts";
import { asymmetric } from "./asymmetric.ts";
import { audit } from "./audit.ts";
import { createKey } from "./create-key.ts";
import { deleteKey } from "./delete-key.ts";
import { ebsLifecycle } from "./ebs-lifecycle.ts";
import { ec2CliEncrypt } from "./ec2-cli-encrypt.ts";
import { ec2CliEnvelope } from "./ec2-cli-envelope.ts";
import { hmac } from "./hmac.ts";
import { importKey } from "./import-key.ts";
import { manualRotation } from "./manual-rotation.ts";
import { multiRegion } from "./multi-region.ts";
import { rotate } from "./rotate.ts";
import { s3DefaultEncryption } from "./s3-default-encryption.ts";
import { s3Get } from "./s3-get.ts";
import { s3Put } from "./s3-put.ts";

/** Every flow there is, in the order `all` runs them. */
export const scenarios: readonly Scenario[] = [
  createKey,
  ec2CliEncrypt,
  ec2CliEnvelope,
  s3Put,
  s3Get,
  s3DefaultEncryption,
  ebsLifecycle,
  rotate,
  manualRotation,
  deleteKey,
  importKey,
  asymmetric,
  hmac,
  multiRegion,
  audit,
];
