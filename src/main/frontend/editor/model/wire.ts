import type { Mark, Node } from "prosemirror-model";
import { printable, visible } from "./characters";
import { schema } from "./schema";

export interface Json {
  type: string;
  attrs?: Record<string, unknown>;
  content?: Json[];
  text?: string;
  marks?: Json[];
}

/** The document as the server's strict reader takes it; every position is the same as in the editor. */
export function written(doc: Node): Json {
  if (isEmpty(doc)) return { type: "doc" };
  const json = node(doc);
  let level = 0;
  for (const block of json.content ?? []) {
    if (block.type !== "heading") continue;
    level = Math.min(block.attrs!.level as number, level + 1);
    block.attrs = { level };
  }
  return json;
}

export function isEmpty(doc: Node): boolean {
  return doc.childCount === 1 && doc.firstChild!.type.name === "paragraph" && doc.firstChild!.childCount === 0;
}

function node(from: Node): Json {
  if (from.isText) return text(from);
  // A heading somebody has not written yet is a line.
  const type = isBlankHeading(from) ? "paragraph" : from.type.name;
  const json: Json = { type };
  const attrs = attributes(type, from);
  if (attrs) json.attrs = attrs;
  if (from.childCount) json.content = from.children.map(node);
  return json;
}

function attributes(type: string, from: Node): Record<string, unknown> | null {
  switch (type) {
    case "heading":
    case "ordered_list":
    case "table":
    case "figure":
      return { ...from.attrs };
    default:
      return null;
  }
}

function isBlankHeading(from: Node): boolean {
  return from.type.name === "heading" && !visible(words(from));
}

function words(line: Node): string {
  return line.children.map((part) => (part.isText ? printable(part.text!) : "")).join("");
}

function text(from: Node): Json {
  const json: Json = { type: "text", text: printable(from.text!) };
  if (from.marks.length) json.marks = from.marks.map(mark);
  return json;
}

function mark(from: Mark): Json {
  return from.type.name === "link" ? { type: "link", attrs: { href: from.attrs.href } } : { type: from.type.name };
}

/** The server's document as the editor can hold it: there is always a line to write on. */
export function read(json: Json): Node {
  const doc = schema.nodeFromJSON(withLines(json));
  doc.check();
  return doc;
}

function withLines(json: Json): Json {
  const content = (json.content ?? []).map(withLines);
  const needsLine = json.type === "doc" ? content.length === 0 : json.type === "list_item" && content[0]?.type !== "paragraph";
  if (needsLine) content.unshift({ type: "paragraph" });
  return content.length ? { ...json, content } : json;
}
