/** Headings of six levels in the two a text has: the highest that is there, and all below it. */
export function mapHeadings(doc: Document): void {
  for (const title of doc.querySelectorAll("p.MsoTitle, p.MsoSubtitle")) rename(title, "h1");
  const headings = [...doc.querySelectorAll("h1, h2, h3, h4, h5, h6")];
  const highest = Math.min(...headings.map(level));
  for (const heading of headings) {
    if (!heading.textContent?.trim()) heading.remove();
    else rename(heading, level(heading) === highest ? "h1" : "h2");
  }
}

function level(heading: Element): number {
  return Number(heading.tagName[1]);
}

function rename(element: Element, name: string): void {
  const renamed = element.ownerDocument.createElement(name);
  renamed.append(...element.childNodes);
  element.replaceWith(renamed);
}
