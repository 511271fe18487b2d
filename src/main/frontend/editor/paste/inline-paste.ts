import { Fragment, type Node, Slice } from "prosemirror-model";
import { type EditorState, Plugin } from "prosemirror-state";
import { n } from "../model/schema";

/** Where only a line may stand, what is pasted becomes a line: its blocks are parted by breaks. */
export function inlinePaste(where: (state: EditorState, slice: Slice) => boolean): Plugin {
  return new Plugin({
    props: {
      handlePaste: (view, _, slice) => {
        if (!where(view.state, slice)) return false;
        const notes = view.state.selection.$from.parent.type !== n.footnote;
        const line = new Slice(Fragment.from(inline(slice.content, notes)), 0, 0);
        view.dispatch(view.state.tr.replaceSelection(line).scrollIntoView());
        return true;
      },
    },
  });
}

function inline(content: Fragment, notes: boolean): Node[] {
  const line: Node[] = [];
  const gather = (node: Node) => {
    if (node.isInline) {
      if (notes || node.type !== n.footnote) line.push(node);
    } else if (node.isTextblock) {
      if (line.length) line.push(n.hard_break!.create());
      node.forEach(gather);
    } else {
      node.forEach(gather);
    }
  };
  content.forEach(gather);
  return line;
}
