import { Plugin } from "prosemirror-state";
import type { EditorView } from "prosemirror-view";
import { isEmpty, written } from "../model/wire";
import { loggedOut, renewToken, token } from "../save/token";
import type { Told } from "./finding";
import { type News, proofKey } from "./shown";

const AFTER_TYPING = 1_200;
/** A text that takes long to read is read less often. */
const REST = 3;
/** Without an answer the next field would wait for ever. */
const PATIENCE = 30_000;
/** What could not be read is tried again by itself, less and less often. */
const AGAIN = { first: 5_000, longest: 60_000 };

interface Answer {
  findings: Told[];
  unshown: number;
}

type Trouble = "unanswered" | "refused";

/** The fields of a page are read one after the other. */
let turn: Promise<unknown> = Promise.resolve();

/** Has the text read at the beginning and whenever the writer pauses; again where it could not be read. */
export function asking(address: string, element: HTMLElement): Plugin {
  return new Plugin({ view: (view) => new Asking(view, address, element) });
}

class Asking {
  #timer = 0;
  #pause = AFTER_TYPING;
  #asking = false;
  #gone = false;
  #lost = false;
  #again = 0;
  #patience = AGAIN.first;
  readonly #listening = new AbortController();

  constructor(
    private readonly view: EditorView,
    private readonly address: string,
    element: HTMLElement,
  ) {
    this.#timer = window.setTimeout(() => this.#ask(), 0);
    const { signal } = this.#listening;
    window.addEventListener("online", () => this.#retry(), { signal });
    // What could be saved just now can be read.
    element.addEventListener("raadslag:saved", () => this.#retry(), { signal });
  }

  update(view: EditorView, before: { doc: unknown }): void {
    if (view.state.doc !== before.doc) this.#later();
  }

  destroy(): void {
    this.#gone = true;
    clearTimeout(this.#timer);
    clearTimeout(this.#again);
    this.#listening.abort();
  }

  #retry(): void {
    if (this.#lost && !this.#asking) this.#ask();
  }

  #later(): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#ask(), this.#pause);
  }

  #ask(): void {
    // Words that are just being put together must not be disturbed.
    if (this.#asking || this.view.composing) return this.#later();
    this.#asking = true;
    // A field whose view is gone must not keep the others from being read.
    turn = turn
      .then(() => this.#read())
      .catch(() => undefined)
      .finally(() => (this.#asking = false));
  }

  async #read(): Promise<void> {
    if (this.#gone) return;
    if (isEmpty(this.view.state.doc)) return this.#took({ findings: [], unshown: 0 });
    this.#tell({ sent: true });
    const began = performance.now();
    const answer = await asked(this.address, { document: written(this.view.state.doc) });
    this.#pause = Math.max(AFTER_TYPING, REST * (performance.now() - began));
    if (!this.#gone) this.#took(answer);
  }

  #took(answer: Answer | Trouble): void {
    clearTimeout(this.#again);
    this.#lost = answer === "unanswered";
    // As it is it would be refused again.
    if (answer === "refused") return this.#tell({ lost: true });
    if (answer !== "unanswered") {
      this.#patience = AGAIN.first;
      return this.#tell({ told: answer.findings, unshown: answer.unshown });
    }
    this.#again = window.setTimeout(() => this.#retry(), this.#patience);
    this.#patience = Math.min(2 * this.#patience, AGAIN.longest);
    this.#tell({ lost: true });
  }

  #tell(news: News): void {
    this.view.dispatch(this.view.state.tr.setMeta(proofKey, news).setMeta("addToHistory", false));
  }
}

async function asked(address: string, body: object): Promise<Answer | Trouble> {
  const signal = AbortSignal.timeout(PATIENCE);
  const post = () =>
    fetch(address, {
      method: "POST",
      headers: { "Content-Type": "application/json", Accept: "application/json", ...token() },
      body: JSON.stringify(body),
      redirect: "manual",
      signal,
    });
  try {
    const first = await post();
    if (!loggedOut(first)) return await told(first);
    return (await renewToken(signal)) ? await told(await post()) : "unanswered";
  } catch {
    return "unanswered";
  }
}

async function told(answer: Response): Promise<Answer | Trouble> {
  if (answer.ok) return (await answer.json()) as Answer;
  return answer.status >= 500 || answer.status === 408 || answer.status === 429 ? "unanswered" : "refused";
}
