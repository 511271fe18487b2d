import type { Node } from "prosemirror-model";
import { NodeSelection, Plugin } from "prosemirror-state";
import type { EditorView } from "prosemirror-view";
import { n } from "../model/schema";
import { figure } from "./figure";
import { footnote } from "./footnote";

/** A picture or a note that is clicked twice opens. */
export function openPointed(): Plugin {
  return new Plugin({
    props: {
      handleDoubleClickOn: (view, _, node, pos) => view.editable && opened(view, node, pos),
    },
  });
}

function opened(view: EditorView, node: Node, pos: number): boolean {
  if (node.type !== n.figure && node.type !== n.footnote) return false;
  view.dispatch(view.state.tr.setSelection(NodeSelection.create(view.state.doc, pos)));
  const open = node.type === n.figure ? figure(undefined) : footnote;
  return open(view.state, view.dispatch, view);
}
