import { type ErrorCode, ServiceError } from "@keymesh/errors";
import { expect, test } from "vitest";
import { kmsFault } from "./kms-fault.ts";

test.each<[ErrorCode, ErrorCode, number]>([
  ["DisabledException", "KMS.DisabledException", 400],
  ["NotFoundException", "KMS.NotFoundException", 400],
  ["AccessDeniedException", "AccessDenied", 403],
  ["KMSInternalException", "KMS.KMSInternalException", 500],
  ["ThrottlingException", "SlowDown", 503],
  ["DependencyTimeoutException", "ServiceUnavailable", 503],
  ["KeyUnavailableException", "ServiceUnavailable", 503],
  ["ServiceUnavailable", "ServiceUnavailable", 503],
])("KMS's %s is %s of S3", (code, expected, status) => {
  expect(kmsFault(new ServiceError(code, "why"))).toMatchObject({ code: expected, status });
});

test("throttling by KMS is told apart from S3's own", () => {
  const { message } = kmsFault(new ServiceError("ThrottlingException", "")) as ServiceError;
  expect(message).toBe("Please reduce your request rate for operations involving AWS KMS.");
});

test("what is no ServiceError stays a bug", () => {
  const bug = new TypeError("x");
  expect(kmsFault(bug)).toBe(bug);
});
