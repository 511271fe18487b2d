import type { EditorView } from "prosemirror-view";
import { isEmpty, type Json, read } from "./model/wire";

/** Buttons that begin the text from an example: an empty text becomes it, another gets it at its end. */
export function startFromExamples(element: HTMLElement, view: EditorView): void {
  if (!element.id) return;
  for (const start of document.querySelectorAll<HTMLElement>(`[data-start-from="${CSS.escape(element.id)}"]`)) {
    start.addEventListener("click", () => {
      const example = start.parentElement?.querySelector("script[type='application/json']");
      if (!example || !view.editable) return;
      begin(view, JSON.parse(example.textContent ?? "") as Json);
    });
  }
}

function begin(view: EditorView, json: Json): void {
  const { tr, doc } = view.state;
  const from = isEmpty(doc) ? 0 : doc.content.size;
  view.dispatch(tr.replaceWith(from, doc.content.size, read(json).content));
  view.focus();
}
