import type { Node } from "prosemirror-model";
import { type EditorState, Plugin, PluginKey } from "prosemirror-state";
import type { StepMap } from "prosemirror-transform";
import { Decoration, DecorationSet } from "prosemirror-view";
import { arrived, type Finding, followed, inLine, type Told } from "./finding";

interface Proof {
  findings: Finding[];
  /** What was written since the text was sent to be read. */
  since: StepMap[];
  /** Whether the text has been read, and whether the last time it could not be. */
  read: boolean;
  lost: boolean;
  /** Whether the last that happened was that something was written. */
  writing: boolean;
  /** How many more there are than were told. */
  unshown: number;
}

export type News = { sent: true } | { told: Told[]; unshown: number } | { lost: true } | { overlooked: true } | { left: true };

export const proofKey = new PluginKey<Proof>("proof");

/** The findings in the text: they follow what is written, until the server's next answer tells them anew. */
export function shownFindings(overlooks: (finding: Finding) => boolean): Plugin<Proof> {
  return new Plugin<Proof>({
    key: proofKey,
    state: {
      init: () => ({ findings: [], since: [], read: false, lost: false, writing: false, unshown: 0 }),
      apply: (tr, now) => {
        const news = tr.getMeta(proofKey) as News | undefined;
        const written = tr.docChanged ? writtenOn(now, tr.mapping.maps) : tr.selectionSet ? { ...now, writing: false } : now;
        return news ? after(news, written, tr.doc) : written;
      },
    },
    props: {
      handleDOMEvents: {
        blur: (view) => {
          view.dispatch(view.state.tr.setMeta(proofKey, { left: true }).setMeta("addToHistory", false));
          return false;
        },
      },
      // The browser's own marks beside these would say the same thing twice, in another place.
      attributes: (state): { [name: string]: string } => (proofKey.getState(state)!.read ? { spellcheck: "false" } : {}),
      decorations: (state) => {
        const seen = findings(state).filter((one) => !overlooks(one));
        return DecorationSet.create(state.doc, seen.flatMap((one) => marked(one, state.doc)));
      },
    },
  });
}

function writtenOn(now: Proof, maps: readonly StepMap[]): Proof {
  return { ...now, findings: followed(now.findings, maps), since: [...now.since, ...maps], writing: true };
}

function after(news: News, now: Proof, doc: Node): Proof {
  if ("sent" in news) return { ...now, since: [] };
  if ("lost" in news) return { ...now, read: false, lost: true };
  if ("left" in news) return { ...now, writing: false };
  if ("overlooked" in news) return { ...now };
  return { ...now, findings: arrived(news.told, now.since, doc), read: true, lost: false, unshown: news.unshown };
}

/** All that was found, but for the word somebody is in the middle of. */
export function findings(state: EditorState): Finding[] {
  const { findings: all, writing } = proofKey.getState(state)!;
  const { empty, head } = state.selection;
  return writing && empty ? all.filter((one) => one.check !== "spelling" || one.to !== head) : all;
}

/** Words are underlined, what is no line of words gets a line at its side; a whole text is only spoken of. */
function marked(finding: Finding, doc: Node): Decoration[] {
  const kind = finding.severity === "MUST_MEND" ? "must" : "advice";
  const note = noteAround(finding, doc);
  if (note !== null) return [Decoration.node(note, note + doc.nodeAt(note)!.nodeSize, { class: `proof-mark ${kind}` })];
  if (inLine(finding, doc)) return [Decoration.inline(finding.from, finding.to, { class: `proof-mark ${kind}` })];
  if (finding.check === "hardText") return [];
  const blocks: Decoration[] = [];
  doc.nodesBetween(finding.from, finding.to, (node, pos) => {
    if (pos < finding.from || pos + node.nodeSize > finding.to) return true;
    blocks.push(Decoration.node(pos, pos + node.nodeSize, { class: `proof-block ${kind}` }));
    return false;
  });
  return blocks;
}

/** Where the note begins that the finding is in: its words are not to be seen in the text. */
export function noteAround(finding: Finding, doc: Node): number | null {
  const $from = doc.resolve(finding.from);
  return $from.parent.type.name === "footnote" ? $from.before() : null;
}
