import { drop, unwrapMarks } from "./sweep";
import { mapHeadings } from "./headings";
import { realLists } from "./word-lists";
import { squareTables } from "./tables";

export interface Cleaned {
  html: string;
  /** How many pictures were left out. */
  pictures: number;
}

/** What Word, a web page or a mail put on the clipboard, in the few elements that the text model knows. */
export function cleaned(html: string): Cleaned {
  // Nothing in a document made this way is run, fetched or shown.
  const doc = new DOMParser().parseFromString(unstyled(html), "text/html");
  const pictures = doc.querySelectorAll("img, picture, object, v\\:imagedata").length;
  drop(doc);
  realLists(doc);
  mapHeadings(doc);
  unwrapMarks(doc);
  squareTables(doc);
  return { html: doc.body.innerHTML, pictures };
}

/** Styles are read as words and never applied, which the page's policy would report. */
function unstyled(html: string): string {
  return html.replace(/(<[^>]*?\s)style\s*=/gi, "$1data-style=");
}
