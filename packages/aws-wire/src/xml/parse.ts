import { XMLParser, XMLValidator } from "fast-xml-parser";
import { malformedXml } from "./malformed.ts";
import { XmlElement } from "./xml-element.ts";

const MAX_XML_BYTES = 2_097_152;
const MAX_XML_DEPTH = 16;

const CDATA = "#cdata";

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: true,
  removeNSPrefix: true,
  parseTagValue: false,
  trimValues: false,
  processEntities: false,
  cdataPropName: CDATA,
  ignoreDeclaration: true,
  maxNestedTags: MAX_XML_DEPTH,
});

/**
 * A document whose root is named `rootName`, attributes and namespaces dropped. DTDs, entities other than XML's five and
 * numeric ones, processing instructions, more than 2 MiB or 16 levels are refused.
 * @throws ServiceError MalformedXML
 */
export function parseXml(body: Buffer, rootName: string): XmlElement {
  if (body.length > MAX_XML_BYTES) throw malformedXml();
  const text = decodeUtf8(body).trim();
  const isForbidden = /<!(?!--|\[CDATA\[)|<\?(?!xml\s)/i.test(text);
  if (isForbidden || depthOf(text) > MAX_XML_DEPTH || XMLValidator.validate(text) !== true)
    throw malformedXml();
  const roots = nodesOf(text).filter((node) => !isText(node));
  const [root] = roots;
  if (roots.length !== 1 || !root) throw malformedXml();
  const element = toElement(root);
  if (element.name !== rootName) throw malformedXml();
  return element;
}

type Node = Readonly<Record<string, unknown>>;

function nodesOf(text: string): readonly Node[] {
  try {
    return parser.parse(text) as Node[];
  } catch {
    throw malformedXml();
  }
}

function decodeUtf8(body: Buffer): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(body);
  } catch {
    throw malformedXml();
  }
}

/** An upper bound of the nesting, counted without building anything: opening tags not yet closed. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [tag] of text.matchAll(/<[^!?][^>]*>/g)) {
    if (tag.startsWith("</")) depth--;
    else if (!tag.endsWith("/>")) deepest = Math.max(deepest, ++depth);
  }
  return deepest;
}

function isText(node: Node): boolean {
  return "#text" in node;
}

function toElement(node: Node): XmlElement {
  const name = Object.keys(node)[0] ?? "";
  const children: XmlElement[] = [];
  let text = "";
  for (const child of (node[name] ?? []) as readonly Node[]) {
    if (isText(child)) text += decodeEntities(String(child["#text"]));
    else if (CDATA in child) text += cdataText(child);
    else children.push(toElement(child));
  }
  return new XmlElement(name, children, text);
}

/** What a CDATA section holds, as it is. */
function cdataText(node: Node): string {
  return (node[CDATA] as readonly Node[]).map((part) => String(part["#text"] ?? "")).join("");
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function decodeEntities(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&([^;&]{0,16};?)/g, (_whole, reference: string) => {
    const name = reference.endsWith(";") ? reference.slice(0, -1) : "";
    const known = Object.hasOwn(ENTITIES, name) ? ENTITIES[name] : undefined;
    if (known !== undefined) return known;
    const digits = /^#(?:(\d{1,7})|x([0-9a-fA-F]{1,6}))$/.exec(name);
    const code = digits ? Number.parseInt(digits[1] ?? digits[2] ?? "", digits[1] ? 10 : 16) : 0;
    if (!isXmlCharacter(code)) throw malformedXml();
    return String.fromCodePoint(code);
  });
}

function isXmlCharacter(code: number): boolean {
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd;
  return code <= 0xd7ff || (code >= 0xe000 && code <= 0xfffd) || (code >= 0x10000 && code <= 0x10ffff);
}
