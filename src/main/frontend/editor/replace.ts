import type { Node } from "prosemirror-model";
import type { EditorState, Transaction } from "prosemirror-state";

export const FROM_SERVER = "fromServer";

/** The text becomes another, where they differ; the cursor stays where it can. */
export function become(state: EditorState, doc: Node): Transaction {
  const tr = state.tr;
  const start = state.doc.content.findDiffStart(doc.content);
  const end = state.doc.content.findDiffEnd(doc.content);
  if (start === null || !end) return tr;
  // Where words repeat, the same ending reaches back over the same beginning.
  const overlap = Math.max(0, start - Math.min(end.a, end.b));
  const part = doc.slice(start, end.b + overlap);
  try {
    tr.replace(start, end.a + overlap, part);
  } catch {
    // Pieces that do not fit each other: the whole text is replaced below.
  }
  if (!tr.doc.eq(doc)) return state.tr.replaceWith(0, state.doc.content.size, doc.content);
  return tr;
}
