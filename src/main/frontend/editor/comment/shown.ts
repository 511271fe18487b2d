import type { Node } from "prosemirror-model";
import { Plugin, PluginKey } from "prosemirror-state";
import { Decoration, DecorationSet, type EditorView } from "prosemirror-view";
import { el } from "../dom";
import { say } from "../words";

/** Words that somebody comments on. */
export interface Anchor {
  thread: string;
  /** Among the field's; it stays while words with other numbers are deleted. */
  number: number;
  from: number;
  to: number;
}

/** The words that a comment is being written about. */
export const DRAFT = "draft";

interface Shown {
  anchors: Anchor[];
  active: string | null;
}

export type Change = { anchors?: Anchor[]; draft?: Anchor | null; active?: string | null };

export const commentsKey = new PluginKey<Shown>("comments");

/** The words commented on: they follow what is written, until the server's next answer tells them anew. */
export function shownComments(pointed: (thread: string, sign: boolean) => void): Plugin<Shown> {
  return new Plugin<Shown>({
    key: commentsKey,
    state: {
      init: () => ({ anchors: [], active: null }),
      apply: (tr, shown) => {
        const change = tr.getMeta(commentsKey) as Change | undefined;
        const moved = tr.docChanged ? shown.anchors.map((anchor) => follow(anchor, tr)).filter((anchor) => anchor.to > anchor.from) : shown.anchors;
        return change ? changed({ ...shown, anchors: moved }, change, tr.doc) : { ...shown, anchors: moved };
      },
    },
    props: {
      decorations: (state) => {
        const { anchors, active } = commentsKey.getState(state)!;
        return DecorationSet.create(state.doc, anchors.flatMap((anchor) => drawn(anchor, active)));
      },
      handleClick: (view, position, event) => {
        const sign = (event.target as HTMLElement).closest<HTMLElement>(".comment-sign");
        const thread = sign?.dataset.thread ?? at(view, position);
        if (thread) pointed(thread, sign !== null);
        return sign !== null;
      },
    },
  });
}

function follow(anchor: Anchor, tr: { mapping: { map(position: number, side: number): number } }): Anchor {
  const from = tr.mapping.map(anchor.from, 1);
  return { ...anchor, from, to: Math.max(from, tr.mapping.map(anchor.to, -1)) };
}

function changed(shown: Shown, change: Change, doc: Node): Shown {
  const draft = change.draft === undefined ? shown.anchors.find((anchor) => anchor.thread === DRAFT) : change.draft;
  const others = change.anchors ?? shown.anchors.filter((anchor) => anchor.thread !== DRAFT);
  const size = doc.content.size;
  const anchors = (draft ? [...others, draft] : others).filter((anchor) => anchor.from >= 0 && anchor.from < anchor.to && anchor.to <= size);
  return { anchors, active: change.active === undefined ? shown.active : change.active };
}

function drawn(anchor: Anchor, active: string | null): Decoration[] {
  const mark = { class: anchor.thread === active ? "commented active" : "commented" };
  const parts = [Decoration.inline(anchor.from, anchor.to, mark, { inclusiveStart: false, inclusiveEnd: false })];
  if (anchor.thread !== DRAFT) parts.push(Decoration.widget(anchor.to, () => sign(anchor), signed(anchor)));
  return parts;
}

function signed(anchor: Anchor): object {
  return { side: -1, key: `comment-${anchor.thread}-${anchor.number}`, ignoreSelection: true, marks: [] };
}

/** A number at the end of the words, which is seen, heard and pointed at. */
function sign(anchor: Anchor): HTMLElement {
  const attributes = { class: "comment-sign", contenteditable: "false", "data-thread": anchor.thread, title: say("editor.comment.show") };
  return el("span", attributes, ...numbered(anchor.number));
}

/** Heard with what it counts. */
export function numbered(number: number): [HTMLElement, string] {
  return [el("span", { class: "heard" }, say("editor.comment.sign")), String(number)];
}

/** The thread whose words are at a position. */
export function at(view: EditorView, position: number): string | null {
  const found = commentsKey.getState(view.state)!.anchors.find((one) => one.from <= position && position <= one.to && one.thread !== DRAFT);
  return found?.thread ?? null;
}
