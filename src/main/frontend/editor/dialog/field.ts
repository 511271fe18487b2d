import { el, freshId } from "../dom";
import { say } from "../words";

export interface Field {
  label: string;
  hint?: string;
  type?: "text" | "number" | "file";
  value?: string;
  min?: number;
  max?: number;
  accept?: string;
  /** The key of what is wrong, or null. */
  check?: (value: string, input: HTMLInputElement) => string | null;
}

export interface Shown {
  dom: HTMLElement;
  input: HTMLInputElement;
  /** Says what is wrong beside the field, and whether it is right. */
  right(): boolean;
  wrong(words: string): void;
}

export function show(field: Field): Shown {
  const id = freshId("field");
  const { type = "text", value, min, max, accept } = field;
  const input = el("input", { id, type, value, min, max, accept, autocomplete: "off" });
  const error = el("p", { id: `${id}-error`, class: "error-text", hidden: true });
  const hint = field.hint ? el("p", { id: `${id}-hint`, class: "hint" }, field.hint) : null;
  const dom = el("div", { class: "field" }, el("label", { for: id }, field.label), hint, error, input);

  const tell = (words: string | null) => {
    error.hidden = words === null;
    error.textContent = words ?? "";
    dom.classList.toggle("wrong", words !== null);
    if (words === null) input.removeAttribute("aria-invalid");
    else input.setAttribute("aria-invalid", "true");
    const described = [words !== null && error.id, hint?.id].filter(Boolean).join(" ");
    if (described) input.setAttribute("aria-describedby", described);
    else input.removeAttribute("aria-describedby");
  };
  tell(null);
  return {
    dom,
    input,
    wrong: tell,
    right: () => {
      const fault = field.check?.(input.value, input) ?? null;
      tell(fault && say(fault));
      return fault === null;
    },
  };
}
