import { say } from "../words";
import type { Finding } from "./finding";

/** "1 skal rettes, 2 råd"; what there is none of is not said. */
export function counted(findings: Finding[]): string {
  const must = findings.filter((one) => one.severity === "MUST_MEND").length;
  const advice = findings.length - must;
  const parts = [
    must && say(must === 1 ? "editor.proof.must.one" : "editor.proof.must.many", must),
    advice && say(advice === 1 ? "editor.proof.advice.one" : "editor.proof.advice.many", advice),
  ].filter((part) => part);
  return say("editor.proof.count", parts.join(", ") || say("editor.proof.nothing"));
}

export function severity(finding: Finding): string {
  return say(finding.severity === "MUST_MEND" ? "editor.proof.must" : "editor.proof.advice");
}
