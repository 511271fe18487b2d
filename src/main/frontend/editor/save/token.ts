function meta(page: Document): HTMLMetaElement | null {
  return page.querySelector<HTMLMetaElement>("meta[name='csrf']");
}

/** The header by which the server knows that the request comes from its own page. */
export function token(): Record<string, string> {
  const given = meta(document);
  return given?.dataset.header ? { [given.dataset.header]: given.content } : {};
}

/** Whether the answer tells that nobody is logged in, or that the token is an earlier log-in's. */
export function loggedOut(answer: Response): boolean {
  return answer.type === "opaqueredirect" || answer.status === 401 || answer.status === 403;
}

/** Whose text it is: nobody's text is sent under the name of whoever logged in after. */
function writer(page: Document): string | undefined {
  return page.querySelector<HTMLElement>("[data-editor]")?.dataset.person;
}

/** A new log-in has a new token: the page is fetched again for it. False while the writer is not logged in. */
export async function renewToken(signal: AbortSignal | null = null): Promise<boolean> {
  const answer = await fetch(location.href, { headers: { Accept: "text/html" }, signal });
  if (!answer.ok || answer.redirected) return false;
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const fresh = meta(page);
  const ours = meta(document);
  if (!fresh || !ours || writer(page) !== writer(document)) return false;
  ours.content = fresh.content;
  return true;
}
