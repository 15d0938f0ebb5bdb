import { expect, test } from "vitest";
import { ipOf } from "./ip.ts";

test.each([
  ["127.0.0.1:40000", "127.0.0.1"],
  ["ipv4:10.0.0.7:40000", "10.0.0.7"],
  ["::1:40000", "::1"],
  ["ipv6:fd00::2:40000", "fd00::2"],
  ["unknown", "unknown"],
])("the IP address of %s is %s", (address, ip) => expect(ipOf(address)).toBe(ip));
