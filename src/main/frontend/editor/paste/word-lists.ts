import { styleOf } from "./sweep";

interface Item {
  line: Element;
  list: string;
  level: number;
  /** The number it begins with, or null for a bullet. */
  number: number | null;
}

const DEEPEST = 8;

/** Word writes a list as lines that say which list and level they belong to, with the sign or number as text. */
export function realLists(doc: Document): void {
  const runs: Item[][] = [];
  let last: Item | null = null;
  for (const line of doc.querySelectorAll("p, h1, h2, h3, h4, h5, h6")) {
    const item = read(line);
    if (!item) continue;
    if (last && line.previousElementSibling === last.line) runs.at(-1)!.push(item);
    else runs.push([item]);
    last = item;
  }
  runs.forEach(build);
}

function read(line: Element): Item | null {
  const place = /mso-list\s*:\s*(l\d+)\s+level(\d+)/.exec(styleOf(line));
  // Word numbers its headings too; those stay headings.
  if (!place || /^H\d$/.test(line.tagName)) return dropSign(line), null;
  const sign = dropSign(line);
  return { line, list: place[1]!, level: Math.min(Number(place[2]), DEEPEST), number: numbered(sign) };
}

function dropSign(line: Element): string {
  let sign = "";
  for (const part of line.querySelectorAll("span, font")) {
    if (!/mso-list\s*:\s*ignore/.test(styleOf(part))) continue;
    sign += part.textContent ?? "";
    part.remove();
  }
  return sign.replace(/[\s\u00a0]+/g, "");
}

/** Letters and roman numerals are numbered too, from 1; "o" is one of Word's bullets. */
function numbered(sign: string): number | null {
  const digits = /^\(?(?:\d+\.)*(\d{1,4})[.):]?$/.exec(sign);
  if (digits) return Number(digits[1]);
  return /^\(?([a-zæøå]|[ivxlc]+)[.)]$/i.test(sign) ? 1 : null;
}

function build(items: Item[]): void {
  const doc = items[0]!.line.ownerDocument;
  const anchor = doc.createComment("");
  items[0]!.line.before(anchor);
  const open: { list: Element; level: number; of: string; ordered: boolean }[] = [];
  for (const item of items) {
    const ordered = item.number !== null;
    while (open.length && open.at(-1)!.level > item.level) open.pop();
    const top = open.at(-1);
    const other = top && top.level === item.level && (top.ordered !== ordered || top.of !== item.list);
    if (other) open.pop();
    if (open.at(-1)?.level !== item.level) {
      const list = doc.createElement(ordered ? "ol" : "ul");
      if (ordered && item.number !== 1) list.setAttribute("start", String(item.number));
      const parent = open.at(-1)?.list.lastElementChild;
      if (parent) parent.append(list);
      else anchor.before(list);
      open.push({ list, level: item.level, of: item.list, ordered });
    }
    const made = doc.createElement("li");
    const words = doc.createElement("p");
    words.append(...item.line.childNodes);
    made.append(words);
    open.at(-1)!.list.append(made);
    item.line.remove();
  }
  anchor.remove();
}
