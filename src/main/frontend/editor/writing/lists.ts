import { chainCommands, setBlockType } from "prosemirror-commands";
import type { NodeType } from "prosemirror-model";
import { liftListItem, sinkListItem, wrapInList } from "prosemirror-schema-list";
import type { Command, EditorState } from "prosemirror-state";
import { n } from "../model/schema";

export const indent: Command = sinkListItem(n.list_item!);
export const outdent: Command = liftListItem(n.list_item!);

/** The innermost list around the selection: its type and place. */
function around(state: EditorState): { type: NodeType; pos: number } | null {
  const { $from } = state.selection;
  for (let depth = $from.depth; depth > 0; depth--) {
    const type = $from.node(depth).type;
    if (type === n.bullet_list || type === n.ordered_list) return { type, pos: $from.before(depth) };
  }
  return null;
}

export function inList(type: NodeType): (state: EditorState) => boolean {
  return (state) => around(state)?.type === type;
}

/** Makes a list, makes it the other kind, or ends it. */
export function list(type: NodeType): Command {
  return (state, dispatch, view) => {
    const now = around(state);
    if (!now) return chainCommands(wrapInList(type), headingInto(type))(state, dispatch, view);
    if (now.type === type) return outdent(state, dispatch, view);
    dispatch?.(state.tr.setNodeMarkup(now.pos, type, type === n.ordered_list ? { order: 1 } : null));
    return true;
  };
}

function headingInto(type: NodeType): Command {
  return (state, dispatch) => {
    if (state.selection.$from.parent.type !== n.heading) return false;
    let made = false;
    setBlockType(n.paragraph!)(state, (plain) => {
      made = wrapInList(type)(state.apply(plain), (wrap) => {
        wrap.steps.forEach((step) => plain.step(step));
        dispatch?.(plain);
      });
    });
    return made;
  };
}
