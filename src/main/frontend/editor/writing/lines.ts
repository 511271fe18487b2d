import { chainCommands, exitCode } from "prosemirror-commands";
import { splitListItem } from "prosemirror-schema-list";
import type { Command } from "prosemirror-state";
import { isInTable } from "prosemirror-tables";
import { n } from "../model/schema";

export const lineBreak: Command = chainCommands(exitCode, (state, dispatch) => {
  dispatch?.(state.tr.replaceSelectionWith(n.hard_break!.create()).scrollIntoView());
  return true;
});

/** A cell is one line of text: a new line in it is a break. */
const breakInCell: Command = (state, dispatch, view) => isInTable(state) && lineBreak(state, dispatch, view);

export const newLine: Command = chainCommands(breakInCell, splitListItem(n.list_item!));
