import type { Node } from "prosemirror-model";
import type { NodeView } from "prosemirror-view";
import { el } from "../dom";
import { say } from "../words";

/** A footnote in the text: its number, and its words for who points at it or listens. */
export class NoteView implements NodeView {
  readonly dom: HTMLElement;

  constructor(note: Node) {
    const words = note.textBetween(0, note.content.size, " ", " ");
    this.dom = el(
      "sup",
      { class: "footnote-mark", contenteditable: "false", title: words },
      el("span", { class: "heard" }, say("editor.footnote.heard", words)),
    );
  }

  ignoreMutation(): boolean {
    return true;
  }

  stopEvent(): boolean {
    return false;
  }
}
