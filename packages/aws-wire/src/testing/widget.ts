import { fileURLToPath } from "node:url";
import protobuf, { type Type } from "protobufjs";

const here = fileURLToPath(new URL(".", import.meta.url));
const protos = fileURLToPath(new URL("../../../../proto/", import.meta.url));

const root = new protobuf.Root();
root.resolvePath = (_origin, target) => {
  if (target.startsWith("keymesh/")) return protos + target;
  if (!target.startsWith("google/")) return here + target;
  if (protobuf.common.get(target)) return target;
  return fileURLToPath(import.meta.resolve(`protobufjs/${target}`));
};
root.loadSync("widget.proto").resolveAll();

/** A message type of widget.proto, by its name. */
export function widgetType(name: string): Type {
  return root.lookupType(`keymesh.testing.v1.${name}`);
}
