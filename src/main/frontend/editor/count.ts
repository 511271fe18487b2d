import type { Node } from "prosemirror-model";
import { el, freshId } from "./dom";
import { say } from "./words";

/** The number of words. It is part of what the text is described by, and never interrupts. */
export function wordCount(): { dom: HTMLElement; update(doc: Node): void } {
  const dom = el("p", { class: "editor-count", id: freshId("count") });
  const show = (doc: Node) => {
    const words = counted(doc);
    dom.textContent = say(words === 1 ? "editor.count.one" : "editor.count.many", words);
  };
  let waiting = 0;
  return {
    dom,
    update: (doc) => {
      if (!dom.textContent) show(doc);
      clearTimeout(waiting);
      waiting = window.setTimeout(() => show(doc), 400);
    },
  };
}

function counted(doc: Node): number {
  return doc.textBetween(0, doc.content.size, " ", " ").match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0;
}
