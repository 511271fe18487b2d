import type { Node } from "prosemirror-model";
import { Plugin, PluginKey } from "prosemirror-state";
import { Decoration, DecorationSet } from "prosemirror-view";

export interface Match {
  from: number;
  to: number;
}

interface Search {
  query: string;
  matches: Match[];
  at: number;
}

const NONE: Search = { query: "", matches: [], at: -1 };
export const searching = new PluginKey<Search>("search");

/** Every place of the words in the text; a match lies within one line. */
export function find(doc: Node, query: string): Match[] {
  if (!query) return [];
  const sought = new RegExp(query.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/ /g, "[ \u00a0]"), "giu");
  const matches: Match[] = [];
  doc.descendants((node, pos) => {
    if (!node.isTextblock) return true;
    for (const found of plain(node).matchAll(sought)) {
      matches.push({ from: pos + 1 + found.index, to: pos + 1 + found.index + found[0].length });
    }
    return false;
  });
  return matches;
}

/** The words of a line, as long as its content: a note in it is as many signs as it has places. */
function plain(line: Node): string {
  return line.children.map((part) => (part.isText ? part.text! : "\ufffc".repeat(part.nodeSize))).join("");
}

export function search(): Plugin<Search> {
  return new Plugin<Search>({
    key: searching,
    state: {
      init: () => NONE,
      apply: (tr, now) => {
        const asked = tr.getMeta(searching) as Partial<Search> | undefined;
        if (!asked && !tr.docChanged) return now;
        const query = asked?.query ?? now.query;
        if (!query) return NONE;
        return { query, matches: find(tr.doc, query), at: asked?.at ?? now.at };
      },
    },
    props: {
      decorations: (state) => {
        const { matches, at } = searching.getState(state)!;
        const shown = matches.map(({ from, to }, index) =>
          Decoration.inline(from, to, { class: index === at ? "editor-found current" : "editor-found" }),
        );
        return DecorationSet.create(state.doc, shown);
      },
    },
  });
}
