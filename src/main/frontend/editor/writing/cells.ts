import { chainCommands } from "prosemirror-commands";
import type { Command } from "prosemirror-state";
import { addRowAfter, goToNextCell } from "prosemirror-tables";

/** After the last cell comes a new row, as in Word. */
const intoNewRow: Command = (state, dispatch, view) => {
  if (!addRowAfter(state, dispatch)) return false;
  if (view) goToNextCell(1)(view.state, dispatch);
  return true;
};

export const nextCell: Command = chainCommands(goToNextCell(1), intoNewRow);
export const previousCell: Command = goToNextCell(-1);
