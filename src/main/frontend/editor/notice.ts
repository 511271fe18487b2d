import { button, el } from "./dom";
import { say } from "./words";

/** What the writer is told about something just done, read aloud politely, there until it is closed or replaced. */
export class Notice {
  readonly #words = el("p", { role: "status" });
  readonly dom = el("div", { class: "editor-notice" }, this.#words);
  readonly #close = button(say("editor.notice.close"), () => this.tell(""));

  tell(words: string): void {
    this.#words.textContent = words;
    this.dom.className = words ? "editor-notice notice warn" : "editor-notice";
    if (words) this.dom.append(this.#close);
    else this.#close.remove();
  }
}
