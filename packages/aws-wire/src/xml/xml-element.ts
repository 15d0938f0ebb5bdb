import { malformedXml } from "./malformed.ts";

/** An element of a parsed document: its children in order, its own text with entities decoded. */
export class XmlElement {
  readonly name: string;
  readonly children: readonly XmlElement[];
  /** Text directly inside; white space between child elements is in it too. */
  readonly text: string;

  constructor(name: string, children: readonly XmlElement[], text: string) {
    this.name = name;
    this.children = children;
    this.text = text;
  }

  /** All children of a name, in order. */
  all(name: string): readonly XmlElement[] {
    return this.children.filter((child) => child.name === name);
  }

  /** The child of a name, or undefined. @throws ServiceError MalformedXML when there are several */
  optional(name: string): XmlElement | undefined {
    const [first, second] = this.all(name);
    if (second) throw malformedXml();
    return first;
  }

  /** The one child of a name. @throws ServiceError MalformedXML */
  required(name: string): XmlElement {
    const child = this.optional(name);
    if (!child) throw malformedXml();
    return child;
  }

  /** The trimmed text of an element that must have no children. @throws ServiceError MalformedXML */
  value(): string {
    if (this.children.length > 0) throw malformedXml();
    return this.text.trim();
  }

  /** Refuses children of other names, and text beside them: nothing sent is silently ignored. @throws ServiceError MalformedXML */
  only(...names: readonly string[]): this {
    const stranger = this.children.some((child) => !names.includes(child.name));
    if (stranger || this.text.trim() !== "") throw malformedXml();
    return this;
  }
}
