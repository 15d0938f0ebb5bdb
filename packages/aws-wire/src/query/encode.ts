import type { Type } from "protobufjs";
import { type Message, timestampSeconds } from "../shape/message.ts";
import { type FieldShape, type Shape, shapeOf } from "../shape/shape.ts";
import { element, type Xml, xmlDocument } from "../xml/build.ts";
import type { QueryFlavour } from "./flavour.ts";

/**
 * The answer to a Query call. EC2: the message's elements beside `requestId`, and `<return>true</return>` for an operation
 * that has nothing to say; STS and IAM: inside `<OperationResult>`, with `ResponseMetadata`.
 */
export function renderQueryResponse(
  operation: string,
  type: Type,
  message: object,
  requestId: string,
  flavour: QueryFlavour,
): string {
  const content = encodeStructure(shapeOf(type), message as Message, flavour);
  const isVoid = shapeOf(type).wireFields.length === 0;
  const children =
    flavour.kind === "ec2"
      ? [element("requestId", requestId), ...(isVoid ? [element("return", true)] : content)]
      : [
          isVoid ? undefined : element(`${operation}Result`, content),
          element("ResponseMetadata", element("RequestId", requestId)),
        ];
  return xmlDocument(element(`${operation}Response`, children, { xmlns: flavour.namespace }));
}

function encodeStructure(shape: Shape, message: Message, flavour: QueryFlavour): Xml[] {
  const children: Xml[] = [];
  for (const field of shape.wireFields) {
    const value = message[field.name];
    if (value !== undefined && value !== null) children.push(encodeField(field, value, flavour));
  }
  return children;
}

function encodeField(field: FieldShape, value: unknown, flavour: QueryFlavour): Xml {
  const name = field.names.xml ?? (flavour.kind === "ec2" ? field.name : field.names.query);
  if (field.isList) {
    const item = field.names.item ?? (flavour.kind === "ec2" ? "item" : "member");
    return element(
      name,
      (value as readonly unknown[]).map((entry) => encodeValue(item, field, entry, flavour)),
    );
  }
  if (!field.isMap) return encodeValue(name, field, value, flavour);
  const entries = Object.entries(value as Message);
  return element(
    name,
    entries.map(([key, each]) =>
      element("entry", [element("key", key), encodeValue("value", field, each, flavour)]),
    ),
  );
}

function encodeValue(name: string, field: FieldShape, value: unknown, flavour: QueryFlavour): Xml {
  switch (field.kind) {
    case "structure":
      return element(name, encodeStructure(field.structure(), value as Message, flavour));
    case "blob":
      return element(name, Buffer.from(value as Uint8Array).toString("base64"));
    case "timestamp":
      return element(name, isoTimestamp(value, flavour));
    default:
      return element(name, String(value));
  }
}

/** EC2 shows milliseconds, STS and IAM whole seconds. */
function isoTimestamp(value: unknown, flavour: QueryFlavour): string {
  const iso = new Date(timestampSeconds(value) * 1000).toISOString();
  return flavour.kind === "ec2" ? iso : `${iso.slice(0, 19)}Z`;
}
