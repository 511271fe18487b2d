import type { Node } from "prosemirror-model";
import type { Command, EditorState } from "prosemirror-state";
import { isInTable } from "prosemirror-tables";
import { n } from "../model/schema";
import { insertBlock } from "./blocks";

export function insertTable(columns: number, rows: number): Command {
  const row = (index: number) => {
    const type = index === 0 ? n.table_header! : n.table_cell!;
    return n.table_row!.create(null, Array.from({ length: columns }, () => type.create()));
  };
  return insertBlock(n.table!.create(null, Array.from({ length: rows }, (_, index) => row(index))));
}

export const inTable = isInTable;

export function tableAround(state: EditorState): { node: Node; pos: number } | null {
  const { $from } = state.selection;
  for (let depth = $from.depth; depth > 0; depth--) {
    if ($from.node(depth).type === n.table) return { node: $from.node(depth), pos: $from.before(depth) };
  }
  return null;
}
