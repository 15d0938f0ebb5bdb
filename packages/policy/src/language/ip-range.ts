import { BlockList, isIP } from "node:net";

/** A set of addresses and CIDR ranges, IPv4 and IPv6; an IPv4 address mapped into IPv6 is the IPv4 address. */
export interface IpRanges {
  contains(address: string): boolean;
}

/** Whether the text is an address or a range, for example `203.0.113.0/24` or `2001:db8::/32`. */
export function isIpRange(text: string): boolean {
  const { address, prefix } = split(text);
  const family = isIP(address);
  if (family === 0) return false;
  return prefix === undefined || (/^\d{1,3}$/.test(prefix) && Number(prefix) <= (family === 4 ? 32 : 128));
}

/** Compiles ranges that {@link isIpRange} accepts. */
export function compileIpRanges(ranges: readonly string[]): IpRanges {
  const list = new BlockList();
  for (const range of ranges) {
    const { address, prefix } = split(range);
    const family = isIP(address) === 4 ? "ipv4" : "ipv6";
    if (prefix === undefined) list.addAddress(address, family);
    else list.addSubnet(address, Number(prefix), family);
  }
  return {
    contains(address) {
      const family = isIP(address);
      return family !== 0 && list.check(address, family === 4 ? "ipv4" : "ipv6");
    },
  };
}

function split(range: string): { address: string; prefix: string | undefined } {
  const slash = range.indexOf("/");
  if (slash < 0) return { address: range, prefix: undefined };
  return { address: range.slice(0, slash), prefix: range.slice(slash + 1) };
}
