import type { Outcome, Saved, Theirs } from "./answer";
import { loggedOut, token } from "./token";

/** A browser brings no more than this to its end after the page is gone. */
const MOST_AFTER_LEAVING = 60_000;

export function outlivesPage(body: object): boolean {
  return new Blob([JSON.stringify(body)]).size <= MOST_AFTER_LEAVING;
}

/** Sends JSON and says what came of it; never throws. A body that is not too large arrives also when the page is left. */
export async function send(method: string, address: string, body: object): Promise<Outcome> {
  const request: RequestInit = {
    method,
    headers: { "Content-Type": "application/json", Accept: "application/json", ...token() },
    body: JSON.stringify(body),
    redirect: "manual",
  };
  try {
    return await outcome(await sent(address, request, outlivesPage(body)));
  } catch {
    return { kind: "unanswered", offline: true };
  }
}

/** All the fields of a page together may be more than the browser promises; then it promises nothing. */
async function sent(address: string, request: RequestInit, keepalive: boolean): Promise<Response> {
  if (!keepalive) return fetch(address, request);
  return fetch(address, { ...request, keepalive }).catch(() => fetch(address, request));
}

async function outcome(answer: Response): Promise<Outcome> {
  if (loggedOut(answer)) return { kind: "loggedOut" };
  if (answer.ok) return { kind: "saved", saved: (await answer.json()) as Saved };
  if (answer.status === 409) return { kind: "conflict", theirs: (await answer.json()) as Theirs };
  if (answer.status >= 500 || answer.status === 408 || answer.status === 429) return { kind: "unanswered", offline: false };
  return { kind: "refused", reason: await reason(answer) };
}

export async function reason(answer: Response): Promise<string | null> {
  const said = await answer.json().catch(() => null);
  return typeof said?.reason === "string" ? said.reason : null;
}
