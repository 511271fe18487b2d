import { inputRules, wrappingInputRule } from "prosemirror-inputrules";
import type { Plugin } from "prosemirror-state";
import { n } from "../model/schema";

/** "- " and "1. " at the beginning of a line become real lists. */
export function typedLists(): Plugin {
  const bullets = wrappingInputRule(/^\s*[-*•–]\s$/, n.bullet_list!);
  const numbers = wrappingInputRule(
    /^\s*(\d{1,3})[.)]\s$/,
    n.ordered_list!,
    (match) => ({ order: Number(match[1]) }),
    (match, list) => list.childCount + list.attrs.order === Number(match[1]),
  );
  return inputRules({ rules: [bullets, numbers] });
}
