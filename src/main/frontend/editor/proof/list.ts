import type { Node } from "prosemirror-model";
import { button, el, freshId } from "../dom";
import { say } from "../words";
import { type Finding, overlookable } from "./finding";
import { type Mend, mends } from "./mend";
import { severity } from "./words";

export interface Acts {
  mend(finding: Finding, mend: Mend): void;
  show(finding: Finding): void;
  overlook(finding: Finding): void;
  restore(): void;
  /** Where to go when there is nothing left here. */
  leave(): void;
}

export interface Shown {
  findings: Finding[];
  overlooked: number;
  unshown: number;
  title: string;
  editable: boolean;
  doc: Node;
}

/** The findings of a field in words below its text, with what can be done about each. */
export function findingList(acts: Acts, open: boolean): { dom: HTMLDetailsElement; update(shown: Shown): void } {
  const title = el("summary", {});
  const list = el("ul", { class: "plain-list" });
  const more = el("p", { class: "hint", hidden: true });
  const restore = button("", () => acts.restore());
  const hint = el("p", { class: "hint" }, say("editor.proof.hint"));
  const dom = el("details", { class: "editor-proof", open, hidden: true }, title, hint, list, more, restore);
  let drawn = "";

  const update = (shown: Shown): void => {
    const { findings, overlooked, unshown, editable, doc } = shown;
    const now = JSON.stringify([findings.map((one) => [one.id]), overlooked, unshown, editable, shown.title]);
    if (now === drawn) return;
    drawn = now;
    const had = dom.contains(document.activeElement);
    const place = [...list.children].findIndex((item) => item.contains(document.activeElement));
    dom.hidden = findings.length + overlooked === 0;
    title.textContent = shown.title;
    hint.hidden = findings.length === 0;
    more.hidden = unshown === 0;
    more.textContent = say("editor.proof.unshown", unshown);
    restore.hidden = overlooked === 0;
    restore.textContent = say(overlooked === 1 ? "editor.proof.restore.one" : "editor.proof.restore.many", overlooked);
    list.replaceChildren(...findings.map((one) => item(one, editable ? mends(one, doc) : [], acts)));
    if (had && !dom.contains(document.activeElement)) refocus(Math.max(place, 0));
  };
  /** The one that stood there is done with: the next is read. */
  const refocus = (place: number): void => {
    if (dom.hidden) return acts.leave();
    const next = list.children[Math.min(place, list.children.length - 1)];
    (next?.querySelector("button") ?? title).focus();
  };
  return { dom, update };
}

function item(finding: Finding, ways: Mend[], acts: Acts): HTMLElement {
  const id = freshId("finding");
  const named = (words: string, act: () => void) => {
    const made = button(words, act);
    made.id = freshId("mend");
    made.setAttribute("aria-labelledby", `${made.id} ${id}`);
    return made;
  };
  const must = finding.severity === "MUST_MEND";
  const buttons = el(
    "div",
    { class: "buttons" },
    ...ways.map((way) => named(way.says, () => acts.mend(finding, way))),
    named(say("editor.proof.show"), () => acts.show(finding)),
    overlookable(finding) && named(say("editor.proof.overlook"), () => acts.overlook(finding)),
  );
  return el(
    "li",
    { class: `proof-item ${must ? "must" : "advice"}` },
    el(
      "p",
      { id },
      el("span", { class: `state ${must ? "stop" : "warn"}` }, severity(finding)),
      " ",
      el("strong", {}, `${finding.name}:`),
      ` ${finding.said}`,
    ),
    buttons,
  );
}
