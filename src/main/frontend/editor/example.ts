import type { EditorView } from "prosemirror-view";
import type { Node } from "prosemirror-model";
import { isEmpty, type Json, read } from "./model/wire";

/**
 * Buttons that begin the text from an example: an empty text or that of another example becomes it, another gets it at
 * its end.
 */
export function startFromExamples(element: HTMLElement, view: EditorView): void {
  if (!element.id) return;
  const starts = [...document.querySelectorAll<HTMLElement>(`[data-start-from="${CSS.escape(element.id)}"]`)];
  for (const start of starts) {
    start.addEventListener("click", (event) => {
      event.preventDefault();
      const example = exampleOf(start);
      if (example && view.editable) begin(view, example, starts.map(exampleOf));
    });
  }
}

function exampleOf(start: HTMLElement): Node | null {
  const example = start.parentElement?.querySelector("script[type='application/json']");
  return example ? read(JSON.parse(example.textContent ?? "") as Json) : null;
}

function begin(view: EditorView, example: Node, all: (Node | null)[]): void {
  const { tr, doc } = view.state;
  const untouched = isEmpty(doc) || all.some((other) => other?.eq(doc));
  const from = untouched ? 0 : doc.content.size;
  view.dispatch(tr.replaceWith(from, doc.content.size, example.content));
  view.focus();
}
