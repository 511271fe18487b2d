import { el } from "../dom";
import { loggedOut, renewToken, token } from "../save/token";
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
    return [...this.dom.querySelectorAll<HTMLElement>(SHOWN)].map((thread, index) => ({
      thread: thread.dataset.thread!,
      number: index + 1,
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
    const post = () => fetch(form.action, { method: "POST", body, headers: token(), redirect: "manual" });
    try {
      const first = await post();
      return await this.#took(loggedOut(first) && (await renewToken()) ? await post() : first, form);
    } catch {
      return "unsent";
    }
  }

  async #took(answer: Response, form: HTMLFormElement): Promise<Sent> {
    if (loggedOut(answer)) return "loggedOut";
    if (![200, 409, 422].includes(answer.status)) return "unsent";
    this.replace(await answer.text(), answer.ok ? form : null);
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

  /** Whether something is typed in a form that the server no longer writes. */
  get keeps(): boolean {
    return this.dom.querySelector(".comment-kept") !== null;
  }

  /** The fresh comments take the place of the old; what is typed and open in other forms than the one taken stays. */
  replace(html: string, taken: HTMLFormElement | null): void {
    const fresh = parsed(html);
    if (!fresh) return;
    for (const typed of this.dom.querySelectorAll<HTMLTextAreaElement | HTMLSelectElement>("textarea, select")) {
      if (taken?.contains(typed)) continue;
      const same = fresh.querySelector<HTMLTextAreaElement | HTMLSelectElement>(`#${CSS.escape(typed.id)}`);
      if (isTyped(typed)) {
        if (same) same.value = typed.value;
        else keep(typed, fresh);
      }
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
    for (const thread of this.dom.querySelectorAll<HTMLElement>("[data-thread]"))
      place(thread, fresh.querySelector<HTMLElement>(`#${thread.id}`));
  }
}

function place(thread: HTMLElement, same: HTMLElement | null): void {
  for (const name of ["from", "to"]) {
    if (same?.dataset[name] === undefined) delete thread.dataset[name];
    else thread.dataset[name] = same.dataset[name];
  }
}

/** The thread stays as it was around what is typed in it, where the fresh one would be. */
function keep(typed: HTMLElement, fresh: HTMLElement): void {
  const thread = typed.closest<HTMLElement>("[data-thread]");
  if (!thread || fresh.contains(thread)) return;
  const same = fresh.querySelector<HTMLElement>(`#${thread.id}`);
  place(thread, same);
  thread.classList.toggle("resolved", same?.classList.contains("resolved") ?? false);
  if (!thread.querySelector(".comment-kept")) thread.prepend(el("p", { class: "state warn comment-kept" }, say("editor.comment.kept")));
  if (same) same.replaceWith(thread);
  else fresh.querySelector(".comment-threads")!.append(thread);
  thread.closest("details.comments-resolved")?.setAttribute("open", "");
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
