import type { Node } from "prosemirror-model";
import { TextSelection } from "prosemirror-state";
import type { EditorView } from "prosemirror-view";
import { button, el, freshId } from "../dom";
import { say } from "../words";
import { searching } from "./matches";

export interface FindBar {
  dom: HTMLElement;
  open(): void;
  update(): void;
}

/** What was replaced, told until something else is sought or written. */
interface Replaced {
  doc: Node;
  query: string;
  count: number;
}

/** The bar for finding and replacing; Escape goes back to the text. */
export function findBar(view: () => EditorView): FindBar {
  const sought = field(say("editor.find.what"));
  const instead = field(say("editor.find.instead"));
  const count = el("output", { class: "editor-find-count" });
  const state = () => searching.getState(view().state)!;
  let replaced: Replaced | null = null;

  const seek = (query: string, at: number) => view().dispatch(view().state.tr.setMeta(searching, { query, at }));
  const go = (step: number) => {
    const { matches, at } = state();
    if (!matches.length) return;
    const next = at < 0 ? (step > 0 ? first(matches.map((m) => m.from)) : matches.length - 1) : at + step;
    show((next + matches.length) % matches.length);
  };
  const first = (starts: number[]) => Math.max(0, starts.findIndex((from) => from >= view().state.selection.from));
  const show = (at: number) => {
    const match = state().matches[at];
    if (!match) return;
    const tr = view().state.tr.setMeta(searching, { at });
    view().dispatch(tr.setSelection(TextSelection.create(tr.doc, match.from, match.to)).scrollIntoView());
  };
  const replaceOne = () => {
    const { matches, at } = state();
    const match = matches[at];
    if (!match) return go(1);
    view().dispatch(view().state.tr.insertText(instead.input.value, match.from, match.to));
    show(Math.min(at, state().matches.length - 1));
  };
  const replaceAll = () => {
    const tr = view().state.tr;
    const { matches } = state();
    if (!matches.length) return;
    for (const match of [...matches].reverse()) tr.insertText(instead.input.value, match.from, match.to);
    view().dispatch(tr);
    replaced = { doc: view().state.doc, query: state().query, count: matches.length };
    update();
  };
  const close = () => {
    dom.hidden = true;
    seek("", -1);
    view().focus();
  };

  const writing = el(
    "div",
    { class: "editor-find-row" },
    instead.dom,
    button(say("editor.find.replace"), replaceOne),
    button(say("editor.find.replaceAll"), replaceAll),
  );
  const dom = el(
    "form",
    { class: "editor-find", role: "search", "aria-label": say("editor.find.title"), hidden: true },
    el(
      "div",
      { class: "editor-find-row" },
      sought.dom,
      button(say("editor.find.previous"), () => go(-1)),
      button(say("editor.find.next"), () => go(1)),
      count,
      button(say("editor.find.close"), close),
    ),
    writing,
  );
  sought.input.addEventListener("input", () => seek(sought.input.value, -1));
  dom.addEventListener("submit", (event) => {
    event.preventDefault();
    go(1);
  });
  dom.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    close();
  });

  const found = (): string => {
    const { query, matches, at } = state();
    if (!query) return "";
    if (at >= 0 && matches.length) return say("editor.find.at", at + 1, matches.length);
    if (replaced?.query === query && replaced.doc === view().state.doc) return told(replaced);
    return say("editor.find.count", matches.length);
  };
  const update = () => {
    writing.hidden = !view().editable;
    if (dom.hidden) return;
    const words = found();
    if (count.textContent !== words) count.textContent = words;
  };
  const open = () => {
    dom.hidden = false;
    const { selection, doc } = view().state;
    const words = selection.$from.sameParent(selection.$to) ? doc.textBetween(selection.from, selection.to) : "";
    if (words) sought.input.value = words;
    seek(sought.input.value, -1);
    sought.input.focus();
    sought.input.select();
  };
  return { dom, open, update };
}

function told({ count }: Replaced): string {
  return say(count === 1 ? "editor.find.replaced.one" : "editor.find.replaced.many", count);
}

function field(label: string): { dom: HTMLElement; input: HTMLInputElement } {
  const id = freshId("find");
  const input = el("input", { id, type: "text", autocomplete: "off" });
  return { dom: el("div", { class: "field" }, el("label", { for: id }, label), input), input };
}
