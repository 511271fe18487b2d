import type { NodeSpec } from "prosemirror-model";
import { visible } from "./characters";

/** The list commands rely on an item beginning with its own line. */
const IN_ITEM = "paragraph (paragraph | bullet_list | ordered_list | figure)*";
const INLINE = "inline*";

const heading: NodeSpec = {
  group: "block",
  content: INLINE,
  attrs: { level: { default: 1, validate: "number" } },
  defining: true,
  parseDOM: [1, 2, 3, 4, 5, 6].map((level) => ({ tag: `h${level}`, attrs: { level: level === 1 || level === 3 ? 1 : 2 } })),
  toDOM: (node) => [node.attrs.level === 1 ? "h3" : "h4", 0],
};

const orderedList: NodeSpec = {
  group: "block",
  content: "list_item+",
  attrs: { order: { default: 1, validate: "number" } },
  parseDOM: [{ tag: "ol", getAttrs: (list) => ({ order: firstNumber(list) }) }],
  toDOM: (node) => ["ol", node.attrs.order === 1 ? {} : { start: node.attrs.order }, 0],
};

function firstNumber(list: HTMLElement): number {
  const start = Number(list.getAttribute("start") ?? 1);
  return Number.isInteger(start) && start >= 0 && start < 100_000 ? start : 1;
}

const table: NodeSpec = {
  group: "block",
  content: "table_row+",
  attrs: { caption: { default: null, validate: "string|null" } },
  tableRole: "table",
  isolating: true,
  // What is typed at a cursor between two cells would become a column of its own.
  allowGapCursor: false,
  parseDOM: [{ tag: "table", getAttrs: (grid) => ({ caption: grid.querySelector("caption")?.textContent?.trim() || null }) }],
  toDOM: (node) =>
    node.attrs.caption ? ["table", ["caption", node.attrs.caption], ["tbody", 0]] : ["table", ["tbody", 0]],
};

const cell = (role: string, tag: "td" | "th"): NodeSpec => ({
  content: INLINE,
  // The table commands count by spans; there are no merged cells, and the wire leaves these out.
  attrs: { colspan: { default: 1 }, rowspan: { default: 1 }, colwidth: { default: null } },
  tableRole: role,
  isolating: true,
  parseDOM: [{ tag }],
  toDOM: () => (tag === "th" ? ["th", { scope: "col" }, 0] : ["td", 0]),
});

const figure: NodeSpec = {
  group: "block",
  attrs: { src: { validate: "string" }, alt: { validate: "string" }, caption: { default: null, validate: "string|null" } },
  draggable: true,
  parseDOM: [{ tag: "figure", getAttrs: ownPicture }],
  toDOM: ({ attrs: { src, alt, caption } }) =>
    caption ? ["figure", ["img", { src, alt }], ["figcaption", caption]] : ["figure", ["img", { src, alt }]],
};

/** Only a picture that is kept here already and has words for it. */
function ownPicture(figure: HTMLElement): { src: string; alt: string; caption: string | null } | false {
  const picture = figure.querySelector("img");
  const src = picture?.getAttribute("src") ?? "";
  const alt = picture?.getAttribute("alt") ?? "";
  if (!/^\/(?![/\\])/.test(src) || !visible(alt)) return false;
  return { src, alt, caption: figure.querySelector("figcaption")?.textContent?.trim() || null };
}

const footnote: NodeSpec = {
  group: "inline",
  inline: true,
  atom: true,
  content: "(text | hard_break)*",
  parseDOM: [{ tag: "span[data-footnote]" }],
  toDOM: () => ["span", { class: "footnote", "data-footnote": "" }, 0],
};

/** The nodes of a text; names and attributes are those of the server's text model. */
export const nodes: Record<string, NodeSpec> = {
  doc: { content: "block+" },
  paragraph: { group: "block", content: INLINE, parseDOM: [{ tag: "p" }], toDOM: () => ["p", 0] },
  heading,
  bullet_list: { group: "block", content: "list_item+", parseDOM: [{ tag: "ul" }], toDOM: () => ["ul", 0] },
  ordered_list: orderedList,
  list_item: { content: IN_ITEM, defining: true, parseDOM: [{ tag: "li" }], toDOM: () => ["li", 0] },
  table,
  table_row: { content: "(table_cell | table_header)+", tableRole: "row", allowGapCursor: false, parseDOM: [{ tag: "tr" }], toDOM: () => ["tr", 0] },
  table_cell: cell("cell", "td"),
  table_header: cell("header_cell", "th"),
  figure,
  text: { group: "inline" },
  hard_break: { group: "inline", inline: true, selectable: false, parseDOM: [{ tag: "br" }], toDOM: () => ["br"] },
  footnote,
};
