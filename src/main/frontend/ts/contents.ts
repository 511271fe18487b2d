const BAND_OF_READING = "-10% 0px -60% 0px";
const narrow = window.matchMedia("not all and (min-width: 46rem)");

/** Marks the item being read in the list of contents, and folds the list where it would stand in the way. */
export function followReading(contents: HTMLElement): void {
  const links = linksByTarget(contents);
  const items = [...links.keys()];
  const visible = new Set<Element>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const entry of entries) {
        if (entry.isIntersecting) visible.add(entry.target);
        else visible.delete(entry.target);
      }
      const read = items.find((item) => visible.has(item));
      if (read) mark(contents, links, read);
    },
    { rootMargin: BAND_OF_READING },
  );
  for (const item of items) observer.observe(item);
  foldWhenNarrow(contents);
}

function linksByTarget(contents: HTMLElement): Map<Element, HTMLAnchorElement> {
  const links = new Map<Element, HTMLAnchorElement>();
  for (const link of contents.querySelectorAll<HTMLAnchorElement>("a[href^='#']")) {
    const target = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (target) links.set(target, link);
  }
  return links;
}

function mark(contents: HTMLElement, links: Map<Element, HTMLAnchorElement>, read: Element): void {
  const current = links.get(read);
  for (const link of links.values()) {
    if (link === current) link.setAttribute("aria-current", "location");
    else link.removeAttribute("aria-current");
  }
  if (current && !narrow.matches) keepInSight(contents, current);
}

function keepInSight(contents: HTMLElement, link: HTMLAnchorElement): void {
  const frame = contents.getBoundingClientRect();
  const place = link.getBoundingClientRect();
  if (place.top < frame.top) contents.scrollTop += place.top - frame.top - 16;
  else if (place.bottom > frame.bottom) contents.scrollTop += place.bottom - frame.bottom + 16;
}

function foldWhenNarrow(contents: HTMLElement): void {
  const fold = contents.querySelector("details");
  if (!fold) return;
  const fit = () => (fold.open = !narrow.matches);
  narrow.addEventListener("change", fit);
  fit();
  fold.addEventListener("click", (event) => {
    if (narrow.matches && event.target instanceof Element && event.target.closest("a")) fold.open = false;
  });
}
