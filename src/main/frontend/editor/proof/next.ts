import { keymap } from "prosemirror-keymap";
import { type Command, type EditorState, NodeSelection, type Plugin, type Selection, TextSelection } from "prosemirror-state";
import type { EditorView } from "prosemirror-view";
import { type Finding, inLine } from "./finding";
import { noteAround } from "./shown";

type Seen = (state: EditorState) => Finding[];
type Told = (finding: Finding, place: number, count: number) => void;

/** Word's key for the next misspelt word; it is taken also where there is nothing to go to. */
export function nextKeys(seen: Seen, told: Told): Plugin {
  return keymap({ "Alt-F7": going(1, seen, told), "Shift-Alt-F7": going(-1, seen, told) });
}

function going(way: 1 | -1, seen: Seen, told: Told): Command {
  return (state, dispatch, view) => {
    const all = seen(state);
    const { from, to } = state.selection;
    const here = all.findIndex((one) => one.from === from && one.to === to);
    const after = way === 1 ? all.findIndex((one) => one.from >= to) : all.findLastIndex((one) => one.to <= from);
    const place = here >= 0 ? here + way : after;
    const finding = all.at(place < 0 ? (way === 1 ? 0 : -1) : place % all.length);
    if (!finding || !dispatch || !view) return true;
    goTo(view, finding);
    told(finding, all.indexOf(finding) + 1, all.length);
    return true;
  };
}

/** Selects what the finding is about. */
export function goTo(view: EditorView, finding: Finding): void {
  view.focus();
  view.dispatch(view.state.tr.setSelection(selection(view.state, finding)).scrollIntoView());
}

function selection({ doc }: EditorState, finding: Finding): Selection {
  const note = noteAround(finding, doc);
  if (note !== null) return NodeSelection.create(doc, note);
  const leaf = doc.nodeAt(finding.from);
  if (!inLine(finding, doc) && leaf?.isLeaf && NodeSelection.isSelectable(leaf)) return NodeSelection.create(doc, finding.from);
  return TextSelection.between(doc.resolve(finding.from), doc.resolve(finding.to));
}
