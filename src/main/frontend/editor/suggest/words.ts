import type { Node } from "prosemirror-model";
import { moment } from "../clock";
import type { Hunk } from "../save/answer";
import { say } from "../words";

const LONGEST = 120;

/** A change in words. */
export function told(hunk: Hunk, doc: Node): string {
  const now = short(doc.textBetween(hunk.from, hunk.to, " ", " "));
  const gone = short(hunk.deleted ?? "");
  switch (hunk.kind) {
    case "STRUCTURE":
      return hunk.said || say("editor.hunk.structure");
    case "INSERTED":
      return now ? say("editor.hunk.inserted", now) : hunk.said || say("editor.hunk.structure");
    case "DELETED":
      return gone ? say("editor.hunk.deleted", gone) : hunk.said || say("editor.hunk.structure");
    case "CHANGED":
      return now && gone ? say("editor.hunk.changed", gone, now) : hunk.said || say("editor.hunk.structure");
  }
}

export function whoAndWhen(hunk: Hunk): string {
  return say("editor.hunk.by", hunk.by ?? "", hunk.at ? moment(hunk.at) : "");
}

function short(words: string): string {
  const line = words.replace(/\s+/g, " ").trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}
