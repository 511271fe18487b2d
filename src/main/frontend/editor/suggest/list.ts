import { TextSelection } from "prosemirror-state";
import type { EditorView } from "prosemirror-view";
import { button, el, freshId } from "../dom";
import type { Hunk } from "../save/answer";
import { say } from "../words";
import { hunksKey } from "./shown";
import { told, whoAndWhen } from "./words";

export interface HunkList {
  dom: HTMLElement;
  update(): void;
  busy(busy: boolean): void;
}

type Decide = (hunk: string, accept: boolean) => void;

/**
 * The changes in words under the text, each with who and when, a way to it and the decision: an author's on all of them,
 * others' on their own.
 */
export function hunkList(view: () => EditorView, decide: Decide | null, author: boolean): HunkList {
  const title = el("p", { class: "label", id: freshId("hunks"), tabindex: -1 });
  const list = el("ol", { class: "plain-list editor-hunks" });
  const all = el("div", { class: "buttons" });
  const dom = el("section", { class: "editor-suggestions", "aria-labelledby": title.id, hidden: true }, title, all, list);
  if (decide && author) {
    const both = (accept: boolean) => () => decide("all", accept);
    all.append(button(say("editor.hunk.acceptAll"), both(true)), button(say("editor.hunk.rejectAll"), both(false)));
  }
  let shown = "";
  const update = () => {
    const hunks = hunksKey.getState(view().state)!;
    const words = hunks.map((hunk) => told(hunk, view().state.doc));
    const now = JSON.stringify(hunks.map((hunk, index) => [hunk.id, words[index], hunk.by, hunk.at]));
    if (now === shown) return;
    shown = now;
    const had = dom.contains(document.activeElement);
    const focused = [...list.children].findIndex((item) => item.contains(document.activeElement));
    dom.hidden = hunks.length === 0;
    all.hidden = !all.hasChildNodes() || hunks.length < 2;
    title.textContent = say(hunks.length === 1 ? "editor.hunk.count.one" : "editor.hunk.count.many", hunks.length);
    list.replaceChildren(...hunks.map((hunk, index) => item(hunk, words[index]!, view, decide, author)));
    if (had && (dom.hidden || !dom.contains(document.activeElement) || all.hidden)) refocus(Math.max(focused, 0));
  };
  /** The one that stood there is decided: the next is read. */
  const refocus = (index: number) => {
    if (dom.hidden) return view().focus();
    const next = list.children[Math.min(index, list.children.length - 1)];
    (next?.querySelector("button") ?? title).focus();
  };
  const busy = (now: boolean) => {
    for (const one of dom.querySelectorAll("button")) one.setAttribute("aria-disabled", String(now));
  };
  return { dom, update, busy };
}

function item(hunk: Hunk, words: string, view: () => EditorView, decide: Decide | null, author: boolean): HTMLElement {
  const id = freshId("hunk");
  const named = (key: string, act: () => void) => {
    const made = button(say(key), act);
    made.id = freshId("decide");
    made.setAttribute("aria-labelledby", `${made.id} ${id}`);
    return made;
  };
  const buttons = el("div", { class: "buttons" }, named("editor.hunk.show", () => go(view(), hunk.id)));
  if (decide && !author && hunk.mine) buttons.prepend(named("editor.hunk.takeBack", () => decide(hunk.id, false)));
  if (decide && author) {
    buttons.prepend(
      named("editor.hunk.accept", () => decide(hunk.id, true)),
      named("editor.hunk.reject", () => decide(hunk.id, false)),
    );
  }
  return el(
    "li",
    { class: `editor-hunk ${hunk.kind.toLowerCase()}` },
    el("p", { id }, words),
    el("p", { class: "quiet fine" }, hunk.by ? whoAndWhen(hunk) : ""),
    buttons,
  );
}

function go(view: EditorView, id: string): void {
  const hunk = hunksKey.getState(view.state)!.find((one) => one.id === id);
  if (!hunk) return;
  const { doc, tr } = view.state;
  view.focus();
  view.dispatch(tr.setSelection(TextSelection.between(doc.resolve(hunk.from), doc.resolve(hunk.to))).scrollIntoView());
}
