import { baseKeymap } from "prosemirror-commands";
import { history, redo, undo } from "prosemirror-history";
import { keymap } from "prosemirror-keymap";
import type { Node } from "prosemirror-model";
import { type Command, EditorState, NodeSelection } from "prosemirror-state";
import { EditorView } from "prosemirror-view";
import { shell } from "../dialog/dialog";
import { el, freshId } from "../dom";
import { n } from "../model/schema";
import { inlinePaste } from "../paste/inline-paste";
import { say } from "../words";
import { lineBreak } from "./lines";
import { em, link, strong } from "./link";

export function selectedNote(state: EditorState): Node | null {
  const { selection } = state;
  return selection instanceof NodeSelection && selection.node.type === n.footnote ? selection.node : null;
}

/** Puts a footnote in, or opens the one that is selected. */
export const footnote: Command = (state, dispatch, view) => {
  const note = selectedNote(state);
  if (!note && !state.selection.$to.parent.inlineContent) return false;
  if (dispatch && view) askNote(view, note);
  return true;
};

function askNote(view: EditorView, note: Node | null): void {
  const id = freshId("note");
  const title = say(note ? "editor.footnote.change" : "editor.footnote.title");
  const made = shell(title, say(note ? "editor.dialog.ok" : "editor.dialog.insert"), () => {
    line.destroy();
    view.focus();
  });
  const frame = el("div", { class: "editor-note" });
  made.form.prepend(el("p", { id, class: "label" }, say("editor.footnote.text")), frame);
  const keep = () => {
    put(view, note, line.state.doc);
    made.close();
  };
  const line = small(frame, note ?? n.footnote!.create(), id, { keep, leave: made.close });
  made.form.addEventListener("submit", (event) => {
    event.preventDefault();
    keep();
  });
  made.dialog.showModal();
  line.focus();
}

/** An editor of one line: the note itself is its document. */
function small(frame: HTMLElement, doc: Node, label: string, way: { keep: () => void; leave: () => void }): EditorView {
  const keys = {
    Enter: () => (way.keep(), true),
    // An editor takes Escape from its dialog.
    Escape: () => (way.leave(), true),
    "Shift-Enter": lineBreak,
    "Mod-b": strong,
    "Mod-i": em,
    "Mod-k": link,
    "Mod-z": undo,
    "Mod-y": redo,
    "Mod-Shift-z": redo,
  };
  const plugins = [history(), inlinePaste(() => true), keymap(keys), keymap(erasing)];
  return new EditorView(frame, {
    state: EditorState.create({ doc, plugins }),
    attributes: { role: "textbox", "aria-multiline": "true", "aria-labelledby": label, class: "editor-text" },
  });
}

const { Backspace, Delete, "Mod-a": all } = baseKeymap;
const erasing: Record<string, Command> = { Backspace: Backspace!, Delete: Delete!, "Mod-a": all! };

function put(view: EditorView, note: Node | null, written: Node): void {
  const { tr, selection } = view.state;
  const empty = written.content.size === 0;
  const replaced = note ? selection : { from: selection.to, to: selection.to };
  if (empty) tr.delete(replaced.from, replaced.to);
  else tr.replaceWith(replaced.from, replaced.to, n.footnote!.create(null, written.content));
  view.dispatch(tr.scrollIntoView());
}
