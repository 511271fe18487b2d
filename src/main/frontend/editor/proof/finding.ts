import type { Node } from "prosemirror-model";
import type { StepMap } from "prosemirror-transform";

/** Something to look at, as the server tells it. */
export interface Told {
  check: string;
  name: string;
  severity: "MUST_MEND" | "ADVICE";
  from: number;
  to: number;
  words: string;
  said: string;
  mends: string[];
}

export interface Finding extends Told {
  id: number;
}

let ids = 0;

/** The findings where they are now, when this was written since the text was sent; without those written over. */
export function arrived(told: Told[], since: StepMap[], doc: Node): Finding[] {
  const findings = told.map((one) => ({ ...one, id: ++ids }));
  return followed(findings, since).filter((one) => one.from < one.to && one.to <= doc.content.size);
}

/** The findings after what was written; what was written over is no longer what was read. */
export function followed(findings: Finding[], maps: readonly StepMap[]): Finding[] {
  return maps.reduce((left, map) => left.flatMap((one) => moved(one, map)), findings);
}

function moved(finding: Finding, map: StepMap): Finding[] {
  if (finding.words && touched(finding, map)) return [];
  const from = map.map(finding.from, 1);
  const to = map.map(finding.to, -1);
  return from < to ? [{ ...finding, from, to }] : [];
}

/** Whether anything was written inside the words; before and after them does not count. */
function touched({ from, to }: Finding, map: StepMap): boolean {
  let inside = false;
  map.forEach((start, end) => {
    inside ||= start < to && end > from;
  });
  return inside;
}

/** What makes it the same finding the next time the text is read. */
export function sameness({ check, words, said }: Told): string {
  return `${check} ${words || said}`;
}

/** Advice may be ignored; but one number that is no personal number says nothing of the next, and none is named. */
export function overlookable({ severity, check }: Told): boolean {
  return severity === "ADVICE" && check !== "possiblePersonalNumber";
}

/** Whether the place is within one line. */
export function inLine(finding: Finding, doc: Node): boolean {
  const $from = doc.resolve(finding.from);
  return $from.parent.inlineContent && finding.to <= $from.end();
}
