import type { MarkSpec } from "prosemirror-model";
import { allowed } from "./links";

/** The marks of a text, in the order the server writes them. */
export const marks: Record<string, MarkSpec> = {
  link: {
    attrs: { href: { validate: "string" } },
    inclusive: false,
    parseDOM: [{ tag: "a[href]", getAttrs: (link) => address(link.getAttribute("href") ?? "") }],
    toDOM: (mark) => ["a", { href: mark.attrs.href }, 0],
  },
  strong: { parseDOM: [{ tag: "strong" }, { tag: "b" }], toDOM: () => ["strong", 0] },
  em: { parseDOM: [{ tag: "em" }, { tag: "i" }], toDOM: () => ["em", 0] },
};

function address(href: string): { href: string } | false {
  const trimmed = href.trim();
  return allowed(trimmed) ? { href: trimmed } : false;
}
