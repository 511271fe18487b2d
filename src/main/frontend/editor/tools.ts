import { redo, undo } from "prosemirror-history";
import type { Command } from "prosemirror-state";
import {
  addColumnAfter,
  addColumnBefore,
  addRowAfter,
  addRowBefore,
  deleteColumn,
  deleteRow,
  deleteTable,
} from "prosemirror-tables";
import { mac } from "./toolbar/keys";
import type { Tool } from "./toolbar/tool";
import { heading, isHeading, isParagraph, paragraph } from "./writing/blocks";
import { figure, selected } from "./writing/figure";
import { footnote } from "./writing/footnote";
import { hasLink, link, marked, em, strong } from "./writing/link";
import { inList, indent, list, outdent } from "./writing/lists";
import { caption, table } from "./writing/table-dialogs";
import { inTable } from "./writing/tables";
import { n } from "./model/schema";

export interface Extra {
  pictures: string | undefined;
  find: Command;
  /** Absent where the writer cannot choose. */
  suggest?: { toggle: Command; on: () => boolean };
  /** Absent where there are no comments. */
  comment?: Command | undefined;
}

/** A Danish keyboard has its square brackets where Ctrl does not reach; the arrows are Word's, but a Mac needs them. */
const IN = mac ? "Mod-]" : "Alt-Shift-ArrowRight";
const OUT = mac ? "Mod-[" : "Alt-Shift-ArrowLeft";

/** Every tool of the toolbar, in groups. */
export function tools({ pictures, find, suggest, comment }: Extra): Tool[][] {
  const inGrid = { shown: inTable };
  const bullets = n.bullet_list!;
  const numbers = n.ordered_list!;
  const groups: Tool[][] = [
    [
      { name: "undo", keys: "Mod-z", run: undo },
      { name: "redo", keys: "Mod-y", run: redo },
    ],
    [
      { name: "bold", keys: "Mod-b", run: strong, active: marked("strong") },
      { name: "italic", keys: "Mod-i", run: em, active: marked("em") },
    ],
    [
      { name: "paragraph", keys: "Mod-Shift-0", run: paragraph, active: isParagraph },
      { name: "heading", keys: "Mod-Shift-1", run: heading(1), active: isHeading(1) },
      { name: "subheading", keys: "Mod-Shift-2", run: heading(2), active: isHeading(2) },
    ],
    [
      { name: "bullets", keys: "Mod-Shift-8", run: list(bullets), active: inList(bullets) },
      { name: "numbers", keys: "Mod-Shift-7", run: list(numbers), active: inList(numbers) },
      { name: "indent", keys: IN, run: indent },
      { name: "outdent", keys: OUT, run: outdent },
    ],
    [
      { name: "link", keys: "Mod-k", run: link, active: hasLink },
      { name: "table", run: table },
      { name: "figure", run: figure(pictures), shown: (state) => !!pictures || !!selected(state) },
      { name: "footnote", keys: "Mod-Alt-f", run: footnote },
      { name: "find", keys: "Mod-f", run: find },
    ],
    [
      { name: "rowBefore", run: addRowBefore, ...inGrid },
      { name: "rowAfter", run: addRowAfter, ...inGrid },
      { name: "columnBefore", run: addColumnBefore, ...inGrid },
      { name: "columnAfter", run: addColumnAfter, ...inGrid },
      { name: "deleteRow", run: deleteRow, ...inGrid },
      { name: "deleteColumn", run: deleteColumn, ...inGrid },
      { name: "deleteTable", run: deleteTable, ...inGrid },
      { name: "caption", run: caption, ...inGrid },
    ],
  ];
  // Before a table's own, so that it stays where it is when they come.
  if (suggest) groups.splice(-1, 0, [{ name: "suggest", keys: "Mod-Shift-e", run: suggest.toggle, active: suggest.on }]);
  if (comment) groups.splice(-1, 0, [{ name: "comment", keys: "Mod-Alt-m", run: comment }]);
  return groups;
}
