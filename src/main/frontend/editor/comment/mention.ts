import { el, freshId } from "../dom";
import { say } from "../words";

const TYPED = /(^|[^\p{L}\p{N}])@([\p{L}\p{M}'’.-]+(?: [\p{L}\p{M}'’.-]+)*)$/u;
const MOST = 8;

/** After an @ and some letters a list of those who may be mentioned; arrows choose, Enter takes, Escape leaves. */
export class MentionList {
  readonly #list = el("ul", { class: "mention-list", role: "listbox", id: freshId("mention"), "aria-label": say("editor.comment.people") });
  readonly #heard = el("p", { class: "heard", role: "status" });
  #text: HTMLTextAreaElement | null = null;
  #chosen = 0;

  constructor(private readonly people: () => string[]) {
    this.#list.addEventListener("mousedown", (event) => {
      event.preventDefault();
      const item = (event.target as HTMLElement).closest("li");
      if (item) this.#take(item.textContent ?? "");
    });
  }

  typed(text: HTMLTextAreaElement): void {
    const letters = this.#letters(text);
    const found = letters === null ? [] : this.people().filter((name) => fits(name, letters)).slice(0, MOST);
    if (!found.length) return this.close();
    this.#text = text;
    this.#chosen = 0;
    this.#list.replaceChildren(...found.map((name) => el("li", { role: "option", id: freshId("person") }, name)));
    if (this.#list.previousElementSibling !== text) text.after(this.#list, this.#heard);
    text.setAttribute("aria-controls", this.#list.id);
    this.#heard.textContent = say("editor.comment.found", found.length);
    this.#show();
  }

  /** Whether the key was for the list. */
  key(event: KeyboardEvent): boolean {
    if (!this.#text) return false;
    const items = this.#list.children.length;
    if (event.key === "ArrowDown") this.#chosen = (this.#chosen + 1) % items;
    else if (event.key === "ArrowUp") this.#chosen = (this.#chosen + items - 1) % items;
    else if (event.key === "Enter") this.#take(this.#list.children[this.#chosen]?.textContent ?? "");
    else if (event.key === "Escape") this.close();
    else return false;
    if (this.#text) this.#show();
    return true;
  }

  close(): void {
    this.#text?.removeAttribute("aria-activedescendant");
    this.#text?.removeAttribute("aria-controls");
    this.#text = null;
    this.#heard.textContent = "";
    this.#list.remove();
    this.#heard.remove();
  }

  #letters(text: HTMLTextAreaElement): string | null {
    if (text.selectionStart !== text.selectionEnd) return null;
    return TYPED.exec(text.value.slice(0, text.selectionStart))?.[2] ?? null;
  }

  #show(): void {
    [...this.#list.children].forEach((item, index) => item.setAttribute("aria-selected", String(index === this.#chosen)));
    this.#text?.setAttribute("aria-activedescendant", this.#list.children[this.#chosen]?.id ?? "");
  }

  #take(name: string): void {
    const text = this.#text;
    const letters = text && this.#letters(text);
    if (!text || letters == null) return this.close();
    text.setRangeText(`${name} `, text.selectionStart - letters.length, text.selectionStart, "end");
    this.close();
  }
}

/** Letters begin the name or a later part of it. */
function fits(name: string, letters: string): boolean {
  const wanted = letters.toLocaleLowerCase("da");
  const whole = name.toLocaleLowerCase("da");
  return whole !== wanted && (whole.startsWith(wanted) || whole.includes(` ${wanted}`));
}
