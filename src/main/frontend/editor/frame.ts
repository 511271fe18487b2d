import type { Command } from "prosemirror-state";
import type { EditorView } from "prosemirror-view";
import { wordCount } from "./count";
import { el, freshId } from "./dom";
import { findBar } from "./find/bar";
import type { Given } from "./given";
import { Notice } from "./notice";
import { StateLine } from "./save/state-line";
import { hunkList } from "./suggest/list";
import { toolbar } from "./toolbar/toolbar";
import { tools } from "./tools";
import { say } from "./words";

export interface Acts {
  view(): EditorView;
  toggleSuggesting: Command;
  suggesting(): boolean;
  decide: ((hunk: string, accept: boolean) => void) | null;
  comment: Command | undefined;
}

/** Everything around the text: the toolbar above it, its state and its changes below. */
export class Frame {
  readonly line = new StateLine();
  readonly notice = new Notice();
  readonly text = el("div", { class: "editor-frame" });
  readonly groups;
  readonly #count = wordCount();
  readonly #hint = el("p", { class: "heard", id: freshId("hint") }, say("editor.hint"));
  readonly #mode = el("p", { class: "state accent", role: "status" });
  readonly #find;
  readonly #hunks;
  readonly #toolbar;

  constructor(
    private readonly given: Given,
    private readonly acts: Acts,
  ) {
    this.#find = findBar(acts.view);
    this.#hunks = hunkList(acts.view, acts.decide, given.mode === "write");
    const find: Command = (_, dispatch) => {
      if (dispatch) this.#find.open();
      return true;
    };
    // Where nobody decides on suggestions there are none.
    const suggests = given.mode === "write" && given.decide !== undefined;
    const suggest = suggests ? { toggle: acts.toggleSuggesting, on: acts.suggesting } : undefined;
    this.groups = given.mode === "read" ? [] : tools({ pictures: given.pictures, find, suggest, comment: acts.comment });
    const named = document.getElementById(given.label)?.textContent?.trim() ?? "";
    this.#toolbar = given.mode === "read" ? null : toolbar(this.groups, named, acts.view);
  }

  build(): void {
    const { line, notice, given } = this;
    const foot = el("div", { class: "editor-foot" }, this.#mode, line.dom, this.#count.dom);
    // The toolbar stays in sight over this only, and never over what stands below.
    const sheet = el("div", {}, this.#toolbar?.dom, this.#find.dom, this.text);
    const parts = [sheet, notice.dom, foot, this.#hunks.dom, line.heard, this.#hint];
    given.element.append(...parts);
  }

  /** How the text is told to who cannot see it. */
  attributes(): Record<string, string> {
    const { label, help, mode } = this.given;
    const named = { class: "editor-text rich-text", "aria-labelledby": label };
    if (mode === "read") return { ...named, role: "group" };
    const described = [help, this.#hint.id, this.#count.dom.id].filter(Boolean).join(" ");
    return { ...named, role: "textbox", "aria-multiline": "true", "aria-describedby": described };
  }

  update(view: EditorView): void {
    this.#toolbar?.update(view);
    this.#find.update();
    this.#hunks.update();
    this.#count.update(view.state.doc);
    const suggesting = this.acts.suggesting() && this.given.mode !== "read";
    this.text.classList.toggle("suggesting", suggesting);
    const words = suggesting ? say("editor.suggest.only") : "";
    if (this.#mode.textContent !== words) this.#mode.textContent = words;
  }

  busy(busy: boolean): void {
    this.#hunks.busy(busy);
  }

  toToolbar(): void {
    this.#toolbar?.focus();
  }
}
