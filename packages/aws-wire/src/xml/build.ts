/** A piece of XML already escaped. Only {@link element} makes one. */
export class Xml {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

export type XmlContent = string | number | boolean | Xml | readonly (Xml | undefined)[];

/**
 * An element with text or child elements, escaped. Attribute names and element names are the code's own and are not checked.
 * What XML 1.0 can't hold (control characters, lone surrogates) becomes U+FFFD.
 */
export function element(
  name: string,
  content: XmlContent,
  attributes: Readonly<Record<string, string>> = {},
): Xml {
  let open = name;
  for (const attribute in attributes) open += ` ${attribute}="${escapeXml(attributes[attribute] as string)}"`;
  const inner = innerText(content);
  return new Xml(inner === "" ? `<${open}/>` : `<${open}>${inner}</${name}>`);
}

function innerText(content: XmlContent): string {
  if (typeof content === "string") return escapeXml(content);
  if (content instanceof Xml) return content.text;
  if (typeof content !== "object") return String(content);
  let text = "";
  for (const child of content) if (child) text += child.text;
  return text;
}

/** {@link element}, or nothing for a value that is absent. */
export function optionalElement(name: string, content: XmlContent | undefined | null): Xml | undefined {
  return content === undefined || content === null ? undefined : element(name, content);
}

/** A whole document in UTF-8. */
export function xmlDocument(root: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root.text}`;
}

const SPECIAL = /[&<>"'\r]/;
const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  "\r": "&#13;",
};
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML 1.0 forbids
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** Text made safe for element content and attribute values. */
export function escapeXml(text: string): string {
  const allowed = text.toWellFormed().replace(FORBIDDEN, "\ufffd");
  if (!SPECIAL.test(allowed)) return allowed;
  return allowed.replace(/[&<>"'\r]/g, (character) => ESCAPES[character] as string);
}
