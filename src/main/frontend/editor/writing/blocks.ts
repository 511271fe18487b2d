import { setBlockType } from "prosemirror-commands";
import type { Node } from "prosemirror-model";
import { type Command, type EditorState, NodeSelection, Selection } from "prosemirror-state";
import { n } from "../model/schema";

export function isHeading(level: number): (state: EditorState) => boolean {
  return (state) => {
    const { parent } = state.selection.$from;
    return parent.type === n.heading && parent.attrs.level === level;
  };
}

export function isParagraph(state: EditorState): boolean {
  return state.selection.$from.parent.type === n.paragraph;
}

export const paragraph: Command = (state, dispatch) =>
  isParagraph(state) || setBlockType(n.paragraph!)(state, dispatch);

/** Makes a heading, or a line of it again. A heading of level 2 stands under one of level 1. */
export function heading(level: 1 | 2): Command {
  return (state, dispatch, view) => {
    if (isHeading(level)(state)) return paragraph(state, dispatch, view);
    if (level === 2 && !headedBefore(state)) return false;
    return setBlockType(n.heading!, { level })(state, dispatch, view);
  };
}

function headedBefore(state: EditorState): boolean {
  const index = state.selection.$from.index(0);
  return state.doc.children.slice(0, index).some((block) => block.type === n.heading);
}

/** Puts a block after the one the writer stands in, or instead of it when that is an empty line. */
export function insertBlock(block: Node): Command {
  return (state, dispatch) => {
    const { $from } = state.selection;
    const current = $from.depth ? $from.node(1) : null;
    const empty = current !== null && current.type === n.paragraph && current.childCount === 0;
    const at = !$from.depth ? state.selection.to : empty ? $from.before(1) : $from.after(1);
    const tr = empty ? state.tr.replaceWith(at, at + 2, block) : state.tr.insert(at, block);
    if (tr.doc.resolve(at + block.nodeSize).nodeAfter === null) tr.insert(at + block.nodeSize, n.paragraph!.create());
    const selection = block.isAtom ? NodeSelection.create(tr.doc, at) : Selection.near(tr.doc.resolve(at + 1));
    dispatch?.(tr.setSelection(selection).scrollIntoView());
    return true;
  };
}
