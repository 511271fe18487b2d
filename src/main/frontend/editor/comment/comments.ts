import { type Command, TextSelection } from "prosemirror-state";
import type { EditorView } from "prosemirror-view";
import { button, el } from "../dom";
import { say } from "../words";
import { MentionList } from "./mention";
import { Section, SHOWN, told } from "./section";
import { at, type Change, commentsKey, DRAFT, numbered, shownComments } from "./shown";

const AFTER_SAVE = 1_500;
/** The words of comments follow what is written here by themselves; what others say may wait a moment. */
const BETWEEN = 15_000;
const LONGEST_SHOWN = 120;

export interface Around {
  /** The element of the editor. */
  element: HTMLElement;
  view(): EditorView;
  /** Saves, and tells whether everything is saved. */
  settled(): Promise<boolean>;
  version(): number;
  unsent(): boolean;
}

/** The comments of one field: the words in the text, and the threads that the server writes under it. */
export class Comments {
  readonly plugin = shownComments((thread, sign) => this.#pointed(thread, sign));
  readonly #section: Section;
  readonly #mentions = new MentionList(() => this.#section.people());
  readonly #heard = el("p", { class: "comment-said state", role: "status" });
  #timer = 0;
  #refreshed = 0;
  /** Whether the comment being written is about words, also when they are gone. */
  #ofWords = false;

  static of(around: Around): Comments | null {
    const dom = around.element.parentElement?.querySelector<HTMLElement>("[data-comments]");
    return dom ? new Comments(around, dom) : null;
  }

  private constructor(
    private readonly around: Around,
    dom: HTMLElement,
  ) {
    this.#section = new Section(dom);
    const card = around.element.parentElement!;
    dom.after(this.#heard);
    card.addEventListener("submit", (event) => this.#submit(event));
    card.addEventListener("click", (event) => this.#click(event));
    card.addEventListener("input", (event) => this.#input(event));
    card.addEventListener("keydown", (event) => this.#keydown(event));
    card.addEventListener("focusout", () => this.#mentions.close());
    card.addEventListener("toggle", (event) => this.#folded(event), true);
    around.element.addEventListener("raadslag:saved", () => this.#later());
  }

  /** Once the editor has its text. */
  begin(): void {
    this.#equip();
    this.#agree();
  }

  /** Comments on the selected words; without any goes to the comment at the cursor, or comments on the whole field. */
  readonly command: Command = (state, dispatch) => {
    if (!dispatch) return true;
    const { from, to, empty } = state.selection;
    const here = empty ? at(this.around.view(), from) : null;
    if (here) this.#focus(here);
    else this.#write(empty ? null : { from, to });
    return true;
  };

  #write(place: { from: number; to: number } | null): void {
    this.#ofWords = place !== null;
    this.#show({ draft: place && { thread: DRAFT, number: 0, ...place } });
    this.#section.newDetails.open = true;
    this.#about();
    this.#section.newForm.querySelector("textarea")!.focus();
  }

  /** Says in the form which words it is about. */
  #about(): void {
    const form = this.#section.newForm;
    form.querySelector(".comment-about")?.remove();
    if (!this.#ofWords) return;
    const whole = button(say("editor.comment.whole"), () => this.#write(null));
    form.prepend(el("div", { class: "comment-about" }, el("p", {}, this.#aboutWhat()), whole));
  }

  #aboutWhat(): string {
    const draft = this.#draft();
    if (!draft) return say("editor.comment.wordsGone");
    const words = this.around.view().state.doc.textBetween(draft.from, draft.to, " ", " ").trim();
    return say("editor.comment.about", words.length > LONGEST_SHOWN ? `${words.slice(0, LONGEST_SHOWN)}…` : words);
  }

  /** The words the form is about; undefined when they are gone. */
  #draft(): { from: number; to: number } | undefined {
    const { state } = this.around.view();
    const draft = commentsKey.getState(state)!.anchors.find((anchor) => anchor.thread === DRAFT);
    return draft && state.doc.textBetween(draft.from, draft.to, "", " ") ? draft : undefined;
  }

  #submit(event: Event): void {
    const form = event.target as HTMLFormElement;
    if (!this.#section.dom.contains(form)) return;
    event.preventDefault();
    const pressed = form.querySelector<HTMLButtonElement>("button:not([type])")!;
    if (pressed.getAttribute("aria-disabled") === "true") return;
    pressed.setAttribute("aria-disabled", "true");
    void this.#send(form).finally(() => pressed.removeAttribute("aria-disabled"));
  }

  async #send(form: HTMLFormElement): Promise<void> {
    const begins = form === this.#section.newForm;
    const place = begins ? await this.#place() : {};
    if (place === "unsaved") return this.#tell(say("editor.comment.saveFirst"));
    if (place === "gone") return this.#gone();
    const thread = form.closest<HTMLElement>("[data-thread]")?.dataset.thread;
    const sent = await this.#section.send(form, place);
    this.#tell(sent === "done" && this.#section.keeps ? say("editor.comment.kept") : told(sent));
    if (sent === "loggedOut" || sent === "unsent") return;
    if (sent === "done" && begins) this.#forget();
    this.#equip();
    this.#agree();
    if (sent === "done") this.#focus(this.#section.dom.dataset.done ?? thread ?? "");
    else this.#section.dom.querySelector<HTMLElement>("[aria-invalid]")?.focus();
    this.#about();
  }

  /** Where the words are in what the server has. */
  async #place(): Promise<Record<string, string> | "unsaved" | "gone"> {
    if (!this.#ofWords) return {};
    if (!(await this.around.settled())) return "unsaved";
    const draft = this.#draft();
    return draft ? { fra: String(draft.from), til: String(draft.to), udgave: String(this.around.version()) } : "gone";
  }

  /** A comment on words must not become one on the whole field without its writer knowing. */
  #gone(): void {
    this.#about();
    this.#tell(say("editor.comment.wordsGone"));
  }

  #forget(): void {
    this.#ofWords = false;
    this.#show({ draft: null });
  }

  /** The places that the server told are taken over when they are those of the text as it stands here. */
  #agree(): void {
    if (!this.#takePlaces()) this.#later();
  }

  #takePlaces(): boolean {
    if (this.#section.version !== this.around.version() || this.around.unsent()) return false;
    this.#show({ anchors: this.#section.anchors() });
    return true;
  }

  #later(): void {
    clearTimeout(this.#timer);
    const pause = Math.max(AFTER_SAVE, this.#refreshed + BETWEEN - Date.now());
    this.#timer = window.setTimeout(() => void this.#refresh().catch(() => undefined), pause);
  }

  async #refresh(): Promise<void> {
    this.#refreshed = Date.now();
    if (!(await this.#section.refresh())) return;
    this.#equip();
    if (this.#ofWords && !this.#section.newForm.querySelector(".comment-about")) this.#about();
    if (this.#section.keeps) this.#tell(say("editor.comment.kept"));
    this.#takePlaces();
  }

  #show(change: Change): void {
    const view = this.around.view();
    view.dispatch(view.state.tr.setMeta(commentsKey, change));
    this.#number();
  }

  /** Each thread has the number that stands at its words. */
  #number(): void {
    const { anchors } = commentsKey.getState(this.around.view().state)!;
    for (const thread of this.#section.dom.querySelectorAll<HTMLElement>("[data-thread]")) {
      const number = anchors.find((anchor) => anchor.thread === thread.dataset.thread)?.number;
      const shown = thread.querySelector(".comment-number");
      if (shown?.lastChild?.textContent === String(number)) continue;
      shown?.remove();
      if (number) thread.prepend(el("p", { class: "comment-number" }, ...numbered(number)));
    }
  }

  /** A way from each thread to its words. */
  #equip(): void {
    for (const thread of this.#section.dom.querySelectorAll<HTMLElement>(SHOWN)) {
      if (thread.querySelector(".comment-show")) continue;
      const show = button(say("editor.comment.inText"), () => this.#go(thread.dataset.thread!), "comment-show");
      thread.querySelector(".comment-quote")?.after(show);
    }
  }

  #go(id: string): void {
    const view = this.around.view();
    const anchor = commentsKey.getState(view.state)!.anchors.find((one) => one.thread === id);
    if (!anchor) return this.#tell(say("editor.comment.notShown"));
    const { doc, tr } = view.state;
    view.focus();
    const selection = TextSelection.between(doc.resolve(anchor.from), doc.resolve(anchor.to));
    view.dispatch(tr.setSelection(selection).setMeta(commentsKey, { active: id }).scrollIntoView());
    this.#mark(id);
  }

  /** Whoever points at the words goes on writing in them; the number at their end goes to the comment. */
  #pointed(thread: string, sign: boolean): void {
    if (sign) return this.#focus(thread);
    this.#show({ active: thread });
    this.#mark(thread);
  }

  #focus(id: string): void {
    const thread = this.#section.thread(id);
    if (!thread) return;
    const folded = thread.closest("details");
    if (folded) folded.open = true;
    this.#show({ active: id });
    this.#mark(id);
    thread.focus();
  }

  #mark(id: string): void {
    for (const one of this.#section.dom.querySelectorAll(".comment-thread.active")) one.classList.remove("active");
    this.#section.thread(id)?.classList.add("active");
  }

  #click(event: Event): void {
    const thread = (event.target as HTMLElement).closest<HTMLElement>(".comment-quote")?.closest<HTMLElement>(SHOWN);
    if (thread && this.#section.dom.contains(thread)) this.#go(thread.dataset.thread!);
  }

  #input(event: Event): void {
    const text = event.target;
    if (text instanceof HTMLTextAreaElement && text.dataset.mentions !== undefined) this.#mentions.typed(text);
  }

  /** Who folds the form away comments on no words; what is typed stays in it. */
  #folded(event: Event): void {
    if (event.target !== this.#section.newDetails || this.#section.newDetails.open || !this.#ofWords) return;
    this.#forget();
    this.#about();
  }

  #keydown(event: KeyboardEvent): void {
    const text = event.target;
    if (!(text instanceof HTMLTextAreaElement)) return;
    if (this.#mentions.key(event)) event.preventDefault();
    else if (event.key === "Escape" && text.form === this.#section.newForm) this.#leave();
    else if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) text.form?.requestSubmit();
  }

  #leave(): void {
    this.#section.newDetails.open = false;
    this.around.view().focus();
  }

  #tell(words: string): void {
    this.#heard.textContent = words;
  }
}
