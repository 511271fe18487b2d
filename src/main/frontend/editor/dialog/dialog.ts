import { button, el, freshId } from "../dom";
import { say } from "../words";

export interface Shell {
  dialog: HTMLDialogElement;
  form: HTMLFormElement;
  close(): void;
}

/** A dialog with a form: Escape and Cancel close it, Enter submits. It is gone when closed, and tells so. */
export function shell(title: string, submit: string, closed: () => void): Shell {
  const id = freshId("dialog");
  const form = el("form", { novalidate: true, class: "stack" });
  const dialog = el(
    "dialog",
    { class: "editor-dialog", "aria-labelledby": id },
    el("h2", { id }, title),
    form,
  );
  const close = () => dialog.close();
  const buttons = el(
    "div",
    { class: "buttons" },
    el("button", { type: "submit", class: "button primary" }, submit),
    button(say("editor.dialog.cancel"), close),
  );
  form.append(buttons);
  dialog.addEventListener("close", () => {
    dialog.remove();
    closed();
  });
  document.body.append(dialog);
  return { dialog, form, close };
}
