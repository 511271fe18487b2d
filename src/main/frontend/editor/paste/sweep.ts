const GONE =
  "script, style, meta, link, title, base, xml, template, iframe, object, embed, img, picture, video, audio, svg, math, input, button, select, textarea, noscript";

/** Takes away what is no text. */
export function drop(doc: Document): void {
  doc.querySelectorAll(GONE).forEach((one) => one.remove());
  const comments = doc.createTreeWalker(doc, NodeFilter.SHOW_COMMENT);
  const found: ChildNode[] = [];
  while (comments.nextNode()) found.push(comments.currentNode as Comment);
  found.forEach((comment) => comment.remove());
  // Word writes its lines broken, and an empty line as a space that does not break.
  for (const line of doc.querySelectorAll("p, div")) {
    if (line.textContent?.trim() === "" && !line.querySelector("br, table, li, figure")) line.remove();
  }
}

export function styleOf(element: Element): string {
  return (element.getAttribute("data-style") ?? "").toLowerCase();
}

/** Bold and slanted by style become strong and em; bold and slanted elements that say they are not, nothing. */
export function unwrapMarks(doc: Document): void {
  for (const one of doc.querySelectorAll("b, strong")) if (/(^|;)\s*font-weight\s*:\s*(normal|400)/.test(styleOf(one))) unwrap(one);
  for (const one of doc.querySelectorAll("i, em")) if (/(^|;)\s*font-style\s*:\s*normal/.test(styleOf(one))) unwrap(one);
  for (const span of doc.querySelectorAll("span, font")) {
    const style = styleOf(span);
    if (/(^|;)\s*font-weight\s*:\s*(bold|[6-9]00)/.test(style)) wrap(span, "strong");
    if (/(^|;)\s*font-style\s*:\s*italic/.test(style)) wrap(span, "em");
    unwrap(span);
  }
}

/** A heading is bold already. */
export function plainHeadings(doc: Document): void {
  for (const one of doc.querySelectorAll("h1 b, h1 strong, h2 b, h2 strong, th b, th strong")) unwrap(one);
}

export function unwrap(element: Element): void {
  element.replaceWith(...element.childNodes);
}

function wrap(element: Element, name: string): void {
  const outer = element.ownerDocument.createElement(name);
  outer.append(...element.childNodes);
  element.append(outer);
}
