import type { Node } from "prosemirror-model";
import { Plugin, PluginKey } from "prosemirror-state";
import { Decoration, DecorationSet } from "prosemirror-view";
import { el } from "../dom";
import type { Hunk } from "../save/answer";
import { told } from "./words";

export const hunksKey = new PluginKey<Hunk[]>("hunks");

/** The changes in the text: they follow what is written, until the server's next answer tells them anew. */
export function shownHunks(): Plugin<Hunk[]> {
  return new Plugin<Hunk[]>({
    key: hunksKey,
    state: {
      init: () => [],
      apply: (tr, hunks) => {
        const fresh = tr.getMeta(hunksKey) as Hunk[] | undefined;
        if (fresh) return fresh.map((hunk) => within(hunk, tr.doc));
        if (!tr.docChanged) return hunks;
        return hunks.map((hunk) => {
          const from = tr.mapping.map(hunk.from, 1);
          return { ...hunk, from, to: Math.max(from, tr.mapping.map(hunk.to, -1)) };
        });
      },
    },
    props: {
      decorations: (state) => DecorationSet.create(state.doc, hunksKey.getState(state)!.flatMap((hunk) => drawn(hunk, state.doc))),
    },
  });
}

function within(hunk: Hunk, doc: Node): Hunk {
  const from = Math.max(0, Math.min(hunk.from, doc.content.size));
  return { ...hunk, from, to: Math.max(from, Math.min(hunk.to, doc.content.size)) };
}

function drawn(hunk: Hunk, doc: Node): Decoration[] {
  const parts: Decoration[] = [];
  if (hunk.kind !== "INSERTED" && hunk.kind !== "STRUCTURE" && hunk.deleted) parts.push(gone(hunk));
  if (hunk.kind !== "DELETED" && hunk.kind !== "STRUCTURE" && hunk.to > hunk.from) parts.push(put(hunk), ...blocks(hunk, doc));
  if (!parts.length || hunk.kind === "STRUCTURE") parts.push(said(hunk, doc), ...blocks(hunk, doc));
  return parts;
}

function put(hunk: Hunk): Decoration {
  return Decoration.inline(hunk.from, hunk.to, { nodeName: "ins", class: "suggested-in" });
}

function gone(hunk: Hunk): Decoration {
  const dom = () => el("del", { class: "suggested-out", contenteditable: "false" }, hunk.deleted);
  return Decoration.widget(hunk.from, dom, { side: -1, key: `gone-${hunk.id}-${hunk.deleted}`, ignoreSelection: true, marks: [] });
}

/** A change of kind is said in words where it is. */
function said(hunk: Hunk, doc: Node): Decoration {
  const words = told(hunk, doc);
  const dom = () => el("span", { class: "suggested-kind", contenteditable: "false" }, words);
  return Decoration.widget(lineIn(hunk, doc), dom, { side: -1, key: `said-${hunk.id}-${words}`, ignoreSelection: true, marks: [] });
}

/** The first place in the change where words may stand. */
function lineIn(hunk: Hunk, doc: Node): number {
  if (doc.resolve(hunk.from).parent.inlineContent) return hunk.from;
  let place = hunk.from;
  doc.nodesBetween(hunk.from, Math.min(doc.content.size, Math.max(hunk.to, hunk.from + 1)), (node, pos) => {
    if (place === hunk.from && node.isTextblock && pos >= hunk.from) place = pos + 1;
    return place === hunk.from;
  });
  return place;
}

/** Whole blocks that the change covers get a line at their side. */
function blocks(hunk: Hunk, doc: Node): Decoration[] {
  const whole: Decoration[] = [];
  doc.nodesBetween(hunk.from, hunk.to, (node, pos) => {
    const covered = pos >= hunk.from && pos + node.nodeSize <= hunk.to;
    if (node.isBlock && covered && node.type.spec.tableRole === undefined) {
      whole.push(Decoration.node(pos, pos + node.nodeSize, { class: "suggested-block" }));
      return false;
    }
    return node.isBlock;
  });
  return whole;
}
