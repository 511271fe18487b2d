import { DOMSerializer, type Node } from "prosemirror-model";
import { moment } from "./clock";
import { button, el, freshId } from "./dom";
import { schema } from "./model/schema";
import { read } from "./model/wire";
import type { Theirs } from "./save/answer";
import { say } from "./words";

/** Both texts side by side; the writer chooses. Until then neither is lost. */
export function conflictPanel(mine: Node, theirs: Theirs, chosen: (mine: boolean) => void): HTMLElement {
  const id = freshId("conflict");
  const who = theirs.by || say("editor.conflict.somebody");
  const choose = (ours: boolean) => () => {
    panel.remove();
    chosen(ours);
  };
  const panel = el(
    "section",
    { class: "editor-conflict notice warn", tabindex: -1, "aria-labelledby": id },
    el("p", { id, class: "label" }, say("editor.conflict.title", who)),
    el("p", {}, say("editor.conflict.body", who, moment(theirs.at))),
    el("div", { class: "editor-both" }, text(say("editor.conflict.mine"), mine), text(say("editor.conflict.theirs", who), read(theirs.document))),
    el(
      "div",
      { class: "buttons" },
      button(say("editor.conflict.keepMine"), choose(true), "primary"),
      button(say("editor.conflict.takeTheirs"), choose(false)),
    ),
  );
  return panel;
}

function text(heading: string, doc: Node): HTMLElement {
  const id = freshId("text");
  const body = el("div", { class: "rich-text", role: "group", tabindex: 0, "aria-labelledby": id });
  body.append(DOMSerializer.fromSchema(schema).serializeFragment(doc.content));
  return el("div", { class: "editor-one" }, el("p", { id, class: "label" }, heading), body);
}
