import { InputRule, inputRules, wrappingInputRule } from "prosemirror-inputrules";
import type { Node } from "prosemirror-model";
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
  const bulletAgain = again(/^[-*•–]\s$/, (list) => list.type === n.bullet_list);
  const numberAgain = again(
    /^(\d{1,3})[.)]\s$/,
    (list, index, match) => list.type === n.ordered_list && list.attrs.order + index === Number(match[1]),
  );
  return inputRules({ rules: [bullets, numbers, bulletAgain, numberAgain] });
}

type Own = (list: Node, index: number, match: RegExpMatchArray) => boolean;

/** The list goes on by itself: whoever types the sign of an item that is just begun means the one it has. */
function again(sign: RegExp, own: Own): InputRule {
  return new InputRule(sign, (state, match, start, end) => {
    const { $from } = state.selection;
    const begun = $from.depth > 2 && $from.node(-1).type === n.list_item && $from.index(-1) === 0;
    if (!begun || $from.parent.content.size !== end - start) return null;
    return own($from.node(-2), $from.index(-2), match) ? state.tr.delete(start, end) : null;
  });
}
