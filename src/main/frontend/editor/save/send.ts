import type { Outcome, Saved, Theirs } from "./answer";
import { token } from "./token";

/** A browser sends no more than this after the page is gone. */
const MOST_AFTER_LEAVING = 60_000;

/** Sends JSON and says what came of it; never throws. */
export async function send(method: string, address: string, body: object, leaving = false): Promise<Outcome> {
  const text = JSON.stringify(body);
  try {
    const answer = await fetch(address, {
      method,
      headers: { "Content-Type": "application/json", Accept: "application/json", ...token() },
      body: text,
      redirect: "manual",
      keepalive: leaving && new Blob([text]).size <= MOST_AFTER_LEAVING,
    });
    return await outcome(answer);
  } catch {
    return { kind: "unanswered", offline: true };
  }
}

async function outcome(answer: Response): Promise<Outcome> {
  if (answer.type === "opaqueredirect" || answer.status === 401 || answer.status === 403) return { kind: "loggedOut" };
  if (answer.ok) return { kind: "saved", saved: (await answer.json()) as Saved };
  if (answer.status === 409) return { kind: "conflict", theirs: (await answer.json()) as Theirs };
  if (answer.status >= 500 || answer.status === 408 || answer.status === 429) return { kind: "unanswered", offline: false };
  return { kind: "refused", reason: await reason(answer) };
}

export async function reason(answer: Response): Promise<string | null> {
  const said = await answer.json().catch(() => null);
  return typeof said?.reason === "string" ? said.reason : null;
}
