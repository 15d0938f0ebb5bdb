import { ConfigError } from "@keymesh/runtime";

const maxHeaders = 64;
/** Those that the protocol itself is made of. */
const taken = /^(:.*|grpc-.*|content-.*|host|connection|te|transfer-encoding|user-agent)$/;

/**
 * `name=value,name=value`, values percent-encoded, as W3C Baggage without properties. Values are secrets: no error repeats one.
 * @throws ConfigError
 */
export function headersOf(
  given: { readonly name: string; readonly value: string } | undefined,
  protocol: "grpc" | "http/protobuf",
): Readonly<Record<string, string>> {
  if (given === undefined) return {};
  const headers: Record<string, string> = {};
  const pairs = given.value.split(",").filter((pair) => pair.trim() !== "");
  if (pairs.length > maxHeaders) throw new ConfigError(`${given.name}: has at most ${maxHeaders} headers`);
  for (const pair of pairs) {
    const at = pair.indexOf("=");
    const name = pair.slice(0, at).trim().toLowerCase();
    const value = decoded(pair.slice(at + 1).trim());
    if (at < 1 || !/^[a-z0-9_.-]{1,128}$/.test(name) || value === undefined || !/^[\x20-\x7e]*$/.test(value))
      throw new ConfigError(`${given.name}: must be name=value pairs, separated by commas`);
    if (taken.test(name) || (protocol === "grpc" && name.endsWith("-bin")))
      throw new ConfigError(`${given.name}: the header ${name} cannot be set`);
    headers[name] = value;
  }
  return headers;
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
