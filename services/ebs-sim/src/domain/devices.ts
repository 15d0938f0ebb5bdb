import { ServiceError } from "@keymesh/errors";

/** Names EC2 takes for a Linux device: /dev/sda1, /dev/sdf, /dev/xvdba, and the bare ones Windows uses. */
const DEVICE = /^(?:\/dev\/)?(?:sd[a-z](?:1[0-5]|[1-9])?|xvd[a-d]?[a-z](?:1[0-5]|[1-9])?)$/;

/** @throws ServiceError InvalidParameterValue */
export function checkDevice(device: string): string {
  if (!DEVICE.test(device))
    throw new ServiceError(
      "InvalidParameterValue",
      `Value (${device}) for parameter device is invalid. ${device} is not a valid EBS device name.`,
    );
  return device;
}
