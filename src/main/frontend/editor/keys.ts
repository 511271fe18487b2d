import { baseKeymap } from "prosemirror-commands";
import { redo } from "prosemirror-history";
import { undoInputRule } from "prosemirror-inputrules";
import { keymap } from "prosemirror-keymap";
import type { Command, Plugin } from "prosemirror-state";
import type { Tool } from "./toolbar/tool";
import { nextCell, previousCell } from "./writing/cells";
import { selectedNote, footnote } from "./writing/footnote";
import { figure, selected } from "./writing/figure";
import { indent, outdent } from "./writing/lists";
import { lineBreak, newLine } from "./writing/lines";

/** Enter on a picture or a note opens it. */
const openSelected: Command = (state, dispatch, view) =>
  selected(state)
    ? figure(undefined)(state, dispatch, view)
    : selectedNote(state)
      ? footnote(state, dispatch, view)
      : false;

/** A key of a tool is a key here. Tab leaves the text, but in a table it goes from cell to cell; before the first cell it leaves. */
export function keys(groups: Tool[][], toToolbar: () => void): Plugin[] {
  const own: Record<string, Command> = {
    "Alt-F10": () => (toToolbar(), true),
    "Mod-Shift-z": redo,
    "Mod-]": taken(indent),
    "Mod-[": taken(outdent),
    Tab: nextCell,
    "Shift-Tab": previousCell,
    "Shift-Enter": lineBreak,
    "Mod-Enter": lineBreak,
    Backspace: undoInputRule,
  };
  for (const tool of groups.flat()) if (tool.keys) own[tool.keys] = taken(tool.run);
  return [keymap(own), keymap({ Enter: openSelected }), keymap({ Enter: newLine }), keymap(baseKeymap)];
}

/** Also where it cannot be done the browser shall not do something else with the key. */
function taken(command: Command): Command {
  return (state, dispatch, view) => command(state, dispatch, view) || true;
}
