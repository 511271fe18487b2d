import { type Command, type EditorState, NodeSelection } from "prosemirror-state";
import type { EditorView } from "prosemirror-view";
import { ask } from "../dialog/ask";
import type { Field } from "../dialog/field";
import { visible } from "../model/characters";
import { n } from "../model/schema";
import { upload } from "../save/upload";
import { say } from "../words";
import { insertBlock } from "./blocks";

interface Picture {
  src: string;
  alt: string;
  caption: string | null;
}

export function selected(state: EditorState): Picture | null {
  const { selection } = state;
  return selection instanceof NodeSelection && selection.node.type === n.figure ? (selection.node.attrs as Picture) : null;
}

/** Puts a picture in, or changes the words of the one that is selected. */
export function figure(address: string | undefined): Command {
  return (state, dispatch, view) => {
    const picture = selected(state);
    if (!picture && !address) return false;
    if (dispatch && view) askFigure(view, picture, address);
    return true;
  };
}

function askFigure(view: EditorView, picture: Picture | null, address: string | undefined): void {
  const words: Record<"alt" | "caption", Field> = {
    alt: {
      label: say("editor.figure.alt"),
      hint: say("editor.figure.altHint"),
      value: picture?.alt,
      check: (alt) => (visible(alt) ? null : "editor.figure.altMissing"),
    },
    caption: { label: say("editor.figure.caption"), value: picture?.caption ?? "" },
  };
  if (picture) {
    ask({
      title: say("editor.figure.change"),
      fields: words,
      answered: (values) => change(view, { ...picture, alt: values.alt, caption: values.caption.trim() || null }),
      closed: () => view.focus(),
    });
    return;
  }
  const file: Field = {
    label: say("editor.figure.file"),
    type: "file",
    accept: "image/png,image/jpeg,image/gif,image/webp",
    check: (_, input) => (input.files?.length ? null : "editor.figure.fileMissing"),
  };
  ask({
    title: say("editor.figure.title"),
    submit: say("editor.dialog.insert"),
    fields: { file, ...words },
    answered: async (values, inputs) => {
      const sent = await upload(address!, inputs.file.files![0]!);
      if ("reason" in sent) return sent.reason;
      insert(view, { src: sent.src, alt: values.alt, caption: values.caption.trim() || null });
    },
    closed: () => view.focus(),
  });
}

function change(view: EditorView, picture: Picture): void {
  const { selection, tr } = view.state;
  if (!selected(view.state)) return;
  tr.setNodeMarkup(selection.from, null, picture);
  view.dispatch(tr.setSelection(NodeSelection.create(tr.doc, selection.from)));
}

function insert(view: EditorView, picture: Picture): void {
  insertBlock(n.figure!.create(picture))(view.state, view.dispatch, view);
}
