import type { Command, EditorState } from "prosemirror-state";

/** A button of the toolbar. */
export interface Tool {
  /** Names its words and its icon. */
  name: string;
  keys?: string;
  run: Command;
  /** For a button that is on or off. */
  active?: (state: EditorState) => boolean;
  /** Whether it is there at all; a table's buttons are only seen in a table. */
  shown?: (state: EditorState) => boolean;
}
