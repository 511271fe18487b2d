import type { Node } from "prosemirror-model";
import { type EditorState, Plugin, type Transaction } from "prosemirror-state";
import { n } from "./schema";

const DEEPEST_LIST = 10;

/** What the schema cannot say: header rows, spans, levels of headings and how deep a list goes. */
export function rules(): Plugin {
  return new Plugin({
    filterTransaction: (tr, state) => !tr.docChanged || !tooDeep(tr.doc, state.doc),
    appendTransaction: (transactions, _, state) => (transactions.some((tr) => tr.docChanged) ? mended(state) : null),
  });
}

function mended(state: EditorState): Transaction | null {
  const tr = state.tr;
  let open = 0;
  state.doc.forEach((block, pos) => {
    if (block.type === n.table) headerRow(tr, block, pos);
    if (block.type !== n.heading) return;
    if (block.attrs.level > open + 1) tr.setNodeMarkup(pos, null, { level: open + 1 });
    open = Math.min(block.attrs.level, open + 1);
  });
  return tr.docChanged ? tr : null;
}

function headerRow(tr: Transaction, table: Node, pos: number): void {
  table.forEach((row, inTable, index) => {
    const type = index === 0 ? n.table_header! : n.table_cell!;
    row.forEach((cell, inRow) => {
      const plain = cell.attrs.colspan === 1 && cell.attrs.rowspan === 1;
      if (cell.type !== type || !plain) tr.setNodeMarkup(pos + 1 + inTable + 1 + inRow, type, {});
    });
  });
}

function tooDeep(doc: Node, before: Node): boolean {
  const depth = deepest(doc);
  return depth > DEEPEST_LIST && depth > deepest(before);
}

export function deepest(node: Node): number {
  let depth = 0;
  node.forEach((child) => {
    if (child.type === n.bullet_list || child.type === n.ordered_list) depth = Math.max(depth, 1 + deepest(child));
    else if (child.type === n.list_item) depth = Math.max(depth, deepest(child));
  });
  return depth;
}
