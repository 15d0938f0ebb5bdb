import { timestampOf } from "@keymesh/aws-wire";
import type { iamV1 } from "@keymesh/proto";
import type { Operation } from "../../../call.ts";
import { accessKeyId, secretAccessKey } from "../../../domain/identifiers.ts";
import { storeAccessKey } from "../../store-access-key.ts";
import { keyOwner } from "./key-owner.ts";

/** Makes an access key; its secret is in this answer and never again. @throws ServiceError NoSuchEntity | LimitExceeded | AccessDenied */
export const createAccessKey: Operation<iamV1.CreateAccessKeyRequest__Output, iamV1.CreateAccessKeyResponse> =
  {
    readOnly: false,
    async run(context, call, input) {
      const userName = await keyOwner(context, call, "CreateAccessKey", input.userName);
      const id = accessKeyId("AKIA", context.randomBytes);
      const secret = secretAccessKey(context.randomBytes);
      const owner = { accountId: call.accountId, userName };
      const { status, createdMs } = await storeAccessKey(context, owner, id, secret);
      return {
        accessKey: {
          ...(userName && { userName }),
          accessKeyId: id,
          status,
          secretAccessKey: secret,
          createDate: timestampOf(createdMs / 1000),
        },
      };
    },
  };
