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

interface Answer {
  findings: Told[];
  unshown: number;
}

/** The fields of a page are read one after the other. */
let turn: Promise<unknown> = Promise.resolve();

/** Has the text read at the beginning and whenever the writer pauses. */
export function asking(address: string): Plugin {
  return new Plugin({ view: (view) => new Asking(view, address) });
}

class Asking {
  #timer = 0;
  #pause = AFTER_TYPING;
  #asking = false;
  #gone = false;

  constructor(
    private readonly view: EditorView,
    private readonly address: string,
  ) {
    this.#timer = window.setTimeout(() => this.#ask(), 0);
  }

  update(view: EditorView, before: { doc: unknown }): void {
    if (view.state.doc !== before.doc) this.#later();
  }

  destroy(): void {
    this.#gone = true;
    clearTimeout(this.#timer);
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
    if (isEmpty(this.view.state.doc)) return this.#tell({ told: [], unshown: 0 });
    this.#tell({ sent: true });
    const began = performance.now();
    const answer = await asked(this.address, { document: written(this.view.state.doc) });
    this.#pause = Math.max(AFTER_TYPING, REST * (performance.now() - began));
    if (!this.#gone) this.#tell(answer ? { told: answer.findings, unshown: answer.unshown } : { lost: true });
  }

  #tell(news: News): void {
    this.view.dispatch(this.view.state.tr.setMeta(proofKey, news).setMeta("addToHistory", false));
  }
}

async function asked(address: string, body: object): Promise<Answer | null> {
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
    const answer = loggedOut(first) && (await renewToken(signal)) ? await post() : first;
    return answer.ok ? ((await answer.json()) as Answer) : null;
  } catch {
    return null;
  }
}
