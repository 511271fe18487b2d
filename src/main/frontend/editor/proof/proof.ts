import { Plugin } from "prosemirror-state";
import type { EditorState } from "prosemirror-state";
import type { EditorView } from "prosemirror-view";
import { el } from "../dom";
import type { Given } from "../given";
import { say } from "../words";
import { asking } from "./ask";
import { type Finding, overlookable, sameness } from "./finding";
import { findingList } from "./list";
import type { Mend } from "./mend";
import { goTo, nextKeys } from "./next";
import { Overlooked } from "./overlooked";
import { findings, proofKey, shownFindings } from "./shown";
import { counted } from "./words";

/** Proof-reading of one field: in the text, in words below it, and by key. */
export class Proof {
  readonly plugins: Plugin[];
  readonly #heard = el("p", { class: "heard", role: "status" });
  readonly #lost = el("p", { class: "hint", hidden: true }, say("editor.proof.unread"));
  readonly #list;
  readonly #overlooked: Overlooked;
  #view: EditorView | null = null;
  #told: string | null = null;

  constructor(given: Given, address: string) {
    this.#overlooked = new Overlooked(given.person, address);
    this.#list = findingList(
      {
        mend: (finding, mend) => this.#mend(finding, mend),
        show: (finding) => this.#with(finding, (view, now) => goTo(view, now)),
        overlook: (finding) => this.#overlook(finding),
        restore: () => this.#restore(),
        leave: () => this.#view?.focus(),
      },
      true,
    );
    this.plugins = [
      nextKeys((state) => this.#seen(state), (finding, place, count) => this.#say(finding, place, count)),
      shownFindings((finding) => this.#overlooks(finding)),
      asking(address, given.element),
      new Plugin({ view: (view) => this.#follow(view) }),
    ];
  }

  /** What stands below the text. */
  get parts(): HTMLElement[] {
    return [this.#list.dom, this.#lost, this.#heard];
  }

  #follow(view: EditorView): { update(view: EditorView): void } {
    this.#view = view;
    return { update: () => this.#update(view) };
  }

  #update(view: EditorView): void {
    const { read, lost, unshown } = proofKey.getState(view.state)!;
    const seen = this.#seen(view.state);
    const overlooked = findings(view.state).length - seen.length;
    const title = counted(seen);
    this.#list.update({ findings: seen, overlooked, unshown, title, editable: view.editable, doc: view.state.doc });
    this.#lost.hidden = !lost;
    if (read) this.#count(title);
  }

  /** The number is told when it is another, once the text is read, and not when the page opens. */
  #count(title: string): void {
    if (this.#told !== null && this.#told !== title) this.#heard.textContent = title;
    this.#told = title;
  }

  #say(finding: Finding, place: number, count: number): void {
    this.#heard.textContent = say("editor.proof.at", place, count, finding.name, finding.said);
  }

  #seen(state: EditorState): Finding[] {
    return findings(state).filter((one) => !this.#overlooks(one));
  }

  #overlooks(finding: Finding): boolean {
    return overlookable(finding) && this.#overlooked.has(sameness(finding));
  }

  #overlook(finding: Finding): void {
    this.#overlooked.add(sameness(finding));
    this.#look();
  }

  #restore(): void {
    this.#overlooked.clear();
    this.#look();
  }

  #look(): void {
    const view = this.#view;
    view?.dispatch(view.state.tr.setMeta(proofKey, { overlooked: true }).setMeta("addToHistory", false));
  }

  #mend(finding: Finding, mend: Mend): void {
    this.#with(finding, (view, now) => {
      const tr = view.editable ? mend.step(view.state, now) : null;
      if (tr) view.dispatch(tr);
    });
  }

  /** The finding where it is now, if it is still there. */
  #with(finding: Finding, act: (view: EditorView, now: Finding) => void): void {
    const view = this.#view;
    const now = view && findings(view.state).find((one) => one.id === finding.id);
    if (view && now) act(view, now);
  }
}
