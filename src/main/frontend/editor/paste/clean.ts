import { drop, plainHeadings, unwrapMarks } from "./sweep";
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
  const doc = new DOMParser().parseFromString(html, "text/html");
  const pictures = doc.querySelectorAll("img, picture, object, v\\:imagedata").length;
  drop(doc);
  realLists(doc);
  mapHeadings(doc);
  unwrapMarks(doc);
  squareTables(doc);
  plainHeadings(doc);
  return { html: doc.body.innerHTML, pictures };
}

/** Styles and handlers stay readable, but under names that mean nothing: the page's policy reports even unused ones. */
export function harmless(html: string): string {
  return html
    .replace(/<style[\s>][\s\S]*?(<\/style\s*>|$)/gi, "")
    .replace(/<[a-z][^>]*>/gi, (tag) => tag.replace(/([\s"'/])(style|on[a-z]+)(?=\s*=)/gi, "$1data-$2"));
}
