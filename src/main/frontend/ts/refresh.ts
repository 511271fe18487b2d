/** Parts that ask for the page at the same time share the answer, in milliseconds. */
const SHARED = 500;

let asked: { at: number; page: Promise<Document | null> } = { at: -SHARED, page: Promise.resolve(null) };

/** How much was saved from this page: what was asked for before the last of it is out of date. */
let saves = 0;
document.addEventListener("raadslag:saved", () => {
  saves++;
  asked.at = -SHARED;
});

function current(): Promise<Document | null> {
  if (performance.now() - asked.at >= SHARED) asked = { at: performance.now(), page: fetched().catch(() => null) };
  return asked.page;
}

async function fetched(): Promise<Document | null> {
  const answer = await fetch(location.href, { headers: { Accept: "text/html" } });
  return answer.ok ? new DOMParser().parseFromString(await answer.text(), "text/html") : null;
}

/** A part of a page that says data-refresh="milliseconds" is fetched again and again until it no longer says so. */
async function refreshed(part: HTMLElement): Promise<HTMLElement | null> {
  const page = await current();
  const title = page?.querySelector("h1");
  const heading = document.querySelector("h1");
  if (title && heading && heading.textContent !== title.textContent) heading.textContent = title.textContent;
  const fresh = page?.getElementById(part.id);
  return fresh ? document.importNode(fresh, true) : null;
}

/** What somebody is using, or has opened, is not taken out of their hands; what is finished is always shown. */
function inUse(part: HTMLElement, fresh: HTMLElement): boolean {
  if (!fresh.dataset.refresh) return false;
  const opened = part.querySelectorAll("details[open]").length > fresh.querySelectorAll("details[open]").length;
  return opened || part.contains(document.activeElement);
}

export function keepFresh(part: HTMLElement, wait = Number(part.dataset.refresh)): void {
  if (!Number(part.dataset.refresh)) return;
  const again = async () => {
    clearTimeout(timer);
    document.removeEventListener("raadslag:saved", again);
    const before = saves;
    const fresh = await refreshed(part);
    const taken = fresh !== null && !inUse(part, fresh);
    if (taken) part.replaceWith(fresh);
    const next = taken ? fresh : part;
    if (before === saves) keepFresh(next);
    else keepFresh(next, 0);
  };
  const timer = setTimeout(again, wait);
  document.addEventListener("raadslag:saved", again);
}
