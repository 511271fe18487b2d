import { token } from "../save/token";
import { say } from "../words";
import type { Anchor } from "./shown";

/** What became of something that was sent. */
export type Sent = "done" | "refused" | "stale" | "loggedOut" | "unsent";

/** Of a thread that is shown in the text. */
export const SHOWN = ".comment-thread:not(.resolved)[data-from]";

/** The comments under one field, as the server writes them. */
export class Section {
  constructor(public dom: HTMLElement) {}

  get version(): number {
    return Number(this.dom.dataset.version);
  }

  anchors(): Anchor[] {
    return [...this.dom.querySelectorAll<HTMLElement>(SHOWN)].map((thread) => ({
      thread: thread.dataset.thread!,
      from: Number(thread.dataset.from),
      to: Number(thread.dataset.to),
    }));
  }

  thread(id: string): HTMLElement | null {
    return this.dom.querySelector<HTMLElement>(`#kommentar-${id}`);
  }

  get newForm(): HTMLFormElement {
    return this.dom.querySelector<HTMLFormElement>(".comment-new form")!;
  }

  get newDetails(): HTMLDetailsElement {
    return this.dom.querySelector<HTMLDetailsElement>(".comment-new")!;
  }

  people(): string[] {
    return JSON.parse(this.dom.querySelector("script[data-people]")?.textContent ?? "[]") as string[];
  }

  async send(form: HTMLFormElement, more: Record<string, string>): Promise<Sent> {
    const body = new URLSearchParams(new FormData(form) as unknown as Record<string, string>);
    for (const [name, value] of Object.entries({ ...more, side: "felt" })) body.set(name, value);
    try {
      return await this.#took(await fetch(form.action, { method: "POST", body, headers: token(), redirect: "manual" }), form);
    } catch {
      return "unsent";
    }
  }

  async #took(answer: Response, form: HTMLFormElement): Promise<Sent> {
    if (answer.type === "opaqueredirect" || answer.status === 401 || answer.status === 403) return "loggedOut";
    if (![200, 409, 422].includes(answer.status)) return "unsent";
    this.replace(await answer.text(), form);
    return answer.ok ? "done" : answer.status === 409 ? "stale" : "refused";
  }

  /** Fetches the comments again, for what others say; never while somebody is at them. */
  async refresh(): Promise<boolean> {
    const answer = await fetch(this.dom.dataset.address!, { headers: { Accept: "text/html" }, redirect: "manual" });
    if (!answer.ok) return false;
    const html = await answer.text();
    if (this.dom.contains(document.activeElement)) this.#placesOf(parsed(html));
    else this.replace(html, null);
    return true;
  }

  /** The fresh comments take the place of the old; what is typed and open in other forms than the one sent stays. */
  replace(html: string, sent: HTMLFormElement | null): void {
    const fresh = parsed(html);
    if (!fresh) return;
    for (const typed of this.dom.querySelectorAll<HTMLTextAreaElement | HTMLSelectElement>("textarea, select")) {
      if (sent?.contains(typed)) continue;
      const same = fresh.querySelector<HTMLTextAreaElement | HTMLSelectElement>(`#${CSS.escape(typed.id)}`);
      if (same && isTyped(typed)) same.value = typed.value;
      const folded = same?.closest("details");
      if (folded && typed.closest("details")?.open) folded.open = true;
    }
    if (this.dom.querySelector<HTMLDetailsElement>(".comments-resolved")?.open)
      fresh.querySelector(".comments-resolved")?.setAttribute("open", "");
    this.dom.replaceWith(fresh);
    this.dom = fresh;
  }

  #placesOf(fresh: HTMLElement | null): void {
    if (!fresh) return;
    this.dom.dataset.version = fresh.dataset.version;
    for (const thread of this.dom.querySelectorAll<HTMLElement>("[data-thread]")) {
      const same = fresh.querySelector<HTMLElement>(`#${thread.id}`);
      for (const name of ["from", "to"]) {
        if (same?.dataset[name] === undefined) delete thread.dataset[name];
        else thread.dataset[name] = same.dataset[name];
      }
    }
  }
}

function parsed(html: string): HTMLElement | null {
  return new DOMParser().parseFromString(html, "text/html").querySelector<HTMLElement>("[data-comments]");
}

function isTyped(field: HTMLTextAreaElement | HTMLSelectElement): boolean {
  return field instanceof HTMLTextAreaElement ? field.value !== field.defaultValue : field.value !== "";
}

export function told(sent: Sent): string {
  return say("editor.comment." + sent);
}
