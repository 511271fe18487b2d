import type { Node } from "prosemirror-model";
import type { EditorState, Transaction } from "prosemirror-state";
import { m, n } from "../model/schema";
import { say } from "../words";
import type { Finding } from "./finding";

/** A way to mend a finding: what its button says, and the step it takes in the text. */
export interface Mend {
  says: string;
  step(state: EditorState, finding: Finding): Transaction | null;
}

/** Every way there is to mend it. */
export function mends(finding: Finding, doc: Node): Mend[] {
  const ways = finding.mends.map((instead) => ({ says: say("editor.proof.mend", instead), step: writing(instead) }));
  switch (finding.check) {
    case "nothingToSay":
      return [...ways, { says: say("editor.proof.empty"), step: writing("") }];
    case "helpText":
      return [...ways, { says: say("editor.proof.delete"), step: writing("") }];
    case "fakeHeading":
      return wholeLine(finding, doc) ? [...ways, { says: say("editor.proof.heading"), step: heading }] : ways;
    default:
      return ways;
  }
}

function writing(instead: string): Mend["step"] {
  return ({ tr, doc }, { from, to, words }) => {
    if (words && doc.textBetween(from, to, "\n", "\n") !== words) return null;
    return instead ? tr.insertText(instead, from, to) : tr.delete(from, to);
  };
}

function wholeLine({ from, to }: Finding, doc: Node): boolean {
  const $from = doc.resolve(from);
  const line = $from.parent;
  return line.type === n.paragraph && line.textContent.trim() === doc.textBetween(from, to).trim();
}

const heading: Mend["step"] = ({ tr, doc }, { from }) => {
  const $from = doc.resolve(from);
  const [start, end] = [$from.start(), $from.end()];
  for (const mark of [m.strong!, m.em!]) tr.removeMark(start, end, mark);
  return tr.setBlockType(start, end, n.heading!, { level: 1 });
};
