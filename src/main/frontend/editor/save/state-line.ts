import { clock } from "../clock";
import { el } from "../dom";
import { say } from "../words";

export type State = "saving" | "saved" | "unsent" | "conflict" | "refused";
export type Trouble = "offline" | "server" | "loggedOut";

/** What became of the text, in words beside the field. Only trouble and its end are read aloud. */
export class StateLine {
  readonly dom = el("p", { class: "editor-state state" });
  readonly heard = el("p", { class: "heard", "aria-live": "polite", role: "status" });
  #troubled = false;

  saving(): void {
    if (!this.#troubled) this.#show(say("editor.state.saving"), "");
  }

  saved(at: string | undefined): void {
    const words = say("editor.state.saved", clock(at));
    this.#show(words, "good");
    if (this.#troubled) this.heard.textContent = words;
    this.#troubled = false;
  }

  unsent(trouble: Trouble): void {
    this.#trouble(say("editor.state." + trouble), "warn");
  }

  refused(reason: string): void {
    this.#trouble(say("editor.state.refused", reason), "stop");
  }

  conflict(): void {
    this.#trouble(say("editor.state.conflict"), "stop");
  }

  #trouble(words: string, kind: string): void {
    this.#show(words, kind);
    this.#troubled = true;
    if (this.heard.textContent !== words) this.heard.textContent = words;
  }

  #show(words: string, kind: string): void {
    this.dom.textContent = words;
    this.dom.className = `editor-state state ${kind}`.trim();
  }
}
