import { button } from "../dom";
import { say } from "../words";
import { shell } from "./dialog";
import { type Field, type Shown, show } from "./field";

export interface Question<K extends string> {
  title: string;
  /** What the button says where it does not save. */
  submit?: string | undefined;
  fields: Record<K, Field>;
  /** A button that answers something else, such as taking the link away. */
  other?: { words: string; act: () => void };
  /** Acts on the answers; words that come back are shown at the first field, and the dialog stays. */
  answered: (values: Record<K, string>, inputs: Record<K, HTMLInputElement>) => void | Promise<string | void>;
  closed: () => void;
}

/** Asks in a dialog. The first field that is wrong is given the focus. */
export function ask<K extends string>(question: Question<K>): void {
  const made = shell(question.title, question.submit ?? say("editor.dialog.ok"), question.closed);
  const shown = {} as Record<K, Shown>;
  for (const name of Object.keys(question.fields) as K[]) {
    shown[name] = show(question.fields[name]);
    made.form.insertBefore(shown[name].dom, made.form.lastElementChild);
  }
  const { other } = question;
  if (other) {
    const act = () => {
      other.act();
      made.close();
    };
    made.form.lastElementChild!.insertBefore(button(other.words, act), made.form.lastElementChild!.lastElementChild);
  }
  made.form.addEventListener("submit", (event) => {
    event.preventDefault();
    void submit(question, shown, made.close);
  });
  made.dialog.showModal();
  // What is typed replaces what was suggested, as one expects of a field one has just come to.
  Object.values<Shown>(shown)[0]?.input.select();
}

async function submit<K extends string>(question: Question<K>, shown: Record<K, Shown>, close: () => void): Promise<void> {
  const fields = Object.values<Shown>(shown);
  const wrong = fields.filter((field) => !field.right());
  if (wrong.length) return wrong[0]!.input.focus();
  const values = {} as Record<K, string>;
  const inputs = {} as Record<K, HTMLInputElement>;
  for (const name of Object.keys(shown) as K[]) {
    values[name] = shown[name].input.value;
    inputs[name] = shown[name].input;
  }
  const refused = await question.answered(values, inputs);
  if (!refused) return close();
  fields[0]!.wrong(refused);
  fields[0]!.input.focus();
}
