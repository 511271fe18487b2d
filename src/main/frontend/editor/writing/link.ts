import { toggleMark } from "prosemirror-commands";
import type { Mark } from "prosemirror-model";
import type { Command, EditorState } from "prosemirror-state";
import type { EditorView } from "prosemirror-view";
import { ask } from "../dialog/ask";
import { allowed, meant } from "../model/links";
import { visible } from "../model/characters";
import { m, schema } from "../model/schema";
import { say } from "../words";

interface Span {
  from: number;
  to: number;
  href: string;
}

/** The link the cursor stands in, or the selection with the address of its first link. */
function span(state: EditorState): Span {
  const { $from, from, to, empty } = state.selection;
  const mark = m.link!.isInSet($from.marks()) ?? m.link!.isInSet($from.nodeAfter?.marks ?? []);
  if (!mark) return { from, to, href: "" };
  return empty ? around(state, mark) : { from, to, href: mark.attrs.href };
}

function around(state: EditorState, mark: Mark): Span {
  const { $from } = state.selection;
  let from = $from.start();
  let to = from;
  for (const child of $from.parent.children) {
    const linked = mark.isInSet(child.marks);
    if (!linked && to + child.nodeSize <= $from.pos) from = to + child.nodeSize;
    else if (!linked) break;
    to += child.nodeSize;
  }
  return { from, to, href: mark.attrs.href };
}

export function hasLink(state: EditorState): boolean {
  return span(state).href !== "";
}

/** Asks for the address, and for the words where there are none. */
export const link: Command = (state, dispatch, view) => {
  if (!state.selection.$from.parent.inlineContent || !state.selection.$to.sameParent(state.selection.$from)) return false;
  if (dispatch && view) askLink(view, span(state));
  return true;
};

function askLink(view: EditorView, place: Span): void {
  const words = view.state.doc.textBetween(place.from, place.to, " ");
  const checked = (typed: string) => (allowed(meant(typed)) ? null : "editor.link.wrong");
  const address = { label: say("editor.link.address"), hint: say("editor.link.hint"), value: place.href, check: checked };
  const text = {
    label: say("editor.link.text"),
    value: words,
    check: (typed: string) => (visible(typed) ? null : "editor.link.noText"),
  };
  ask({
    title: say(place.href ? "editor.link.change" : "editor.link.title"),
    submit: place.href ? undefined : say("editor.dialog.insert"),
    fields: { address, text },
    other: place.href ? { words: say("editor.link.remove"), act: () => unlink(view, place) } : undefined,
    answered: (values) => set(view, place, meant(values.address), values.text === words ? null : values.text),
    closed: () => view.focus(),
  });
}

function set(view: EditorView, place: Span, href: string, text: string | null): void {
  const tr = view.state.tr;
  const to = text === null ? place.to : place.from + text.length;
  if (text !== null) tr.replaceWith(place.from, place.to, schema.text(text, tr.doc.resolve(place.from).marks()));
  tr.removeMark(place.from, to, m.link!).addMark(place.from, to, m.link!.create({ href }));
  view.dispatch(tr.removeStoredMark(m.link!).scrollIntoView());
}

function unlink(view: EditorView, place: Span): void {
  view.dispatch(view.state.tr.removeMark(place.from, place.to, m.link!));
}

export const strong: Command = toggleMark(m.strong!);
export const em: Command = toggleMark(m.em!);

export function marked(name: "strong" | "em"): (state: EditorState) => boolean {
  const type = m[name]!;
  return ({ selection: { from, to, empty, $from }, storedMarks, doc }) =>
    empty ? !!type.isInSet(storedMarks ?? $from.marks()) : doc.rangeHasMark(from, to, type);
}
