/** A part of a page that says data-refresh="milliseconds" is fetched again and again until it no longer says so. */
async function refreshed(part: HTMLElement): Promise<HTMLElement | null> {
  const answer = await fetch(location.href, { headers: { Accept: "text/html" } });
  if (!answer.ok) return null;
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const title = page.querySelector("h1");
  const heading = document.querySelector("h1");
  if (title && heading && heading.textContent !== title.textContent) heading.textContent = title.textContent;
  return page.getElementById(part.id);
}

export function keepFresh(part: HTMLElement): void {
  const pause = Number(part.dataset.refresh);
  if (!pause) return;
  setTimeout(async () => {
    const fresh = await refreshed(part).catch(() => null);
    if (fresh) part.replaceWith(fresh);
    keepFresh(fresh ?? part);
  }, pause);
}
