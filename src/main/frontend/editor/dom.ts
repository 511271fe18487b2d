type Value = string | number | boolean | null | undefined;
type Child = Node | string | null | undefined | false;

let ids = 0;

/** An element with attributes; false and null leave an attribute out, true leaves it empty. */
export function el<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Record<string, Value> = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== false && value != null) element.setAttribute(key, value === true ? "" : String(value));
  }
  for (const child of children) if (child) element.append(child);
  return element;
}

export function button(words: string, act: () => void, kind = ""): HTMLButtonElement {
  const made = el("button", { type: "button", class: `button ${kind}`.trim() }, words);
  made.addEventListener("click", act);
  return made;
}

export function freshId(what: string): string {
  return `editor-${what}-${++ids}`;
}
