import type { Command } from "prosemirror-state";
import { ask } from "../dialog/ask";
import { say } from "../words";
import { insertTable, tableAround } from "./tables";

/** Asks for the words that name the table. */
export const caption: Command = (state, dispatch, view) => {
  const table = tableAround(state);
  if (!table) return false;
  if (!dispatch || !view) return true;
  ask({
    title: say("editor.caption.title"),
    fields: { caption: { label: say("editor.caption.label"), value: table.node.attrs.caption ?? "" } },
    answered: (values) =>
      view.dispatch(view.state.tr.setNodeMarkup(table.pos, null, { caption: values.caption.trim() || null })),
    closed: () => view.focus(),
  });
  return true;
};

const MOST = { columns: 12, rows: 60 };

/** Asks how large the table shall be. */
export const table: Command = (_, dispatch, view) => {
  if (!dispatch || !view) return true;
  const within = (most: number) => (typed: string) =>
    Number.isInteger(Number(typed)) && Number(typed) >= 1 && Number(typed) <= most ? null : "editor.table.wrong";
  const size = (label: string, most: number) =>
    ({ label, type: "number", value: "3", min: 1, max: most, check: within(most) }) as const;
  ask({
    title: say("editor.table.title"),
    submit: say("editor.dialog.insert"),
    fields: {
      columns: size(say("editor.table.columns"), MOST.columns),
      rows: { ...size(say("editor.table.rows"), MOST.rows), hint: say("editor.table.hint") },
    },
    answered: (values) => {
      insertTable(Number(values.columns), Number(values.rows))(view.state, view.dispatch, view);
    },
    closed: () => view.focus(),
  });
  return true;
};
