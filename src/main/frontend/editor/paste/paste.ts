import { Plugin } from "prosemirror-state";
import { CellSelection, isInTable } from "prosemirror-tables";
import type { Slice } from "prosemirror-model";
import { n } from "../model/schema";
import { say } from "../words";
import { cleaned, harmless } from "./clean";
import { inlinePaste } from "./inline-paste";

const MOST_HTML = 6_000_000;
const MOST_TEXT = 1_500_000;

/** Pasting and dropping: what is too much is refused, what is foreign is cleaned, and the writer is told. */
export function paste(tell: (words: string) => void): Plugin[] {
  const refuse = (event: Event, data: DataTransfer | null): boolean => {
    if (!data) return false;
    const size = Math.max(data.getData("text/html").length / MOST_HTML, data.getData("text/plain").length / MOST_TEXT);
    const pictureAlone = data.files.length > 0 && !data.getData("text/html") && !data.getData("text/plain");
    if (size <= 1 && !pictureAlone) return false;
    event.preventDefault();
    tell(say(pictureAlone ? "editor.paste.pictures" : "editor.paste.tooMuch"));
    return true;
  };
  const cleaning = new Plugin({
    props: {
      handleDOMEvents: {
        paste: (_, event) => refuse(event, event.clipboardData),
        drop: (_, event) => refuse(event, event.dataTransfer),
      },
      transformPastedHTML: (pasted) => {
        const html = harmless(pasted);
        // What was copied in an editor of ours is a text already; the schema reads it in any case.
        if (/<[^>]+\sdata-pm-slice=/.test(html)) return html;
        const { html: clean, pictures } = cleaned(html);
        if (pictures) tell(say("editor.paste.pictures"));
        return clean;
      },
    },
  });
  return [cleaning, inlinePaste((state, slice) => inOneCell(state) && !isTable(slice))];
}

function inOneCell(state: Parameters<typeof isInTable>[0]): boolean {
  return isInTable(state) && !(state.selection instanceof CellSelection);
}

function isTable(slice: Slice): boolean {
  const only = slice.content.childCount === 1 ? slice.content.firstChild! : null;
  return only?.type === n.table || only?.type === n.table_row;
}
