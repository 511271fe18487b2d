import type { EditorView } from "prosemirror-view";
import { el } from "../dom";
import { say } from "../words";
import { icon } from "./icons";
import { announced, spoken } from "./keys";
import { rove } from "./roving";
import type { Tool } from "./tool";

export interface Toolbar {
  dom: HTMLElement;
  update(view: EditorView): void;
  focus(): void;
}

/** The toolbar of one editor: groups of buttons that know their state. */
export function toolbar(groups: Tool[][], named: string, view: () => EditorView): Toolbar {
  const dom = el("div", { role: "toolbar", class: "editor-toolbar", "aria-label": say("editor.toolbar", named) });
  const pairs: [Tool, HTMLButtonElement][] = [];
  for (const tools of groups) {
    const group = el("div", { class: "editor-tools" });
    for (const tool of tools) {
      const made = toolButton(tool, view);
      pairs.push([tool, made]);
      group.append(made);
    }
    dom.append(group);
  }
  const roving = rove(dom, () => view().focus());
  const update = (current: EditorView) => {
    pairs.forEach(([tool, made]) => show(tool, made, current));
    roving.fit();
  };
  return { dom, update, focus: () => dom.querySelector<HTMLElement>("button[tabindex='0']")?.focus() };
}

function toolButton(tool: Tool, view: () => EditorView): HTMLButtonElement {
  const words = say("editor.tool." + tool.name);
  const drawing = icon(tool.name);
  const made = el(
    "button",
    {
      type: "button",
      class: drawing ? "editor-tool drawn" : "editor-tool",
      title: tool.keys ? say("editor.tool.keys", words, spoken(tool.keys)) : words,
      "aria-keyshortcuts": tool.keys && announced(tool.keys),
      "aria-pressed": tool.active && "false",
      "data-tool": tool.name,
    },
    drawing,
    el("span", { class: "editor-tool-word" }, words),
  );
  // The text keeps its selection and, by mouse and touch, the focus.
  made.addEventListener("mousedown", (event) => event.preventDefault());
  made.addEventListener("click", (event) => use(tool, made, view(), event.detail > 0));
  return made;
}

function use(tool: Tool, made: HTMLButtonElement, view: EditorView, pointed: boolean): void {
  if (made.getAttribute("aria-disabled") === "true") return;
  if (pointed) view.focus();
  tool.run(view.state, view.dispatch, view);
}

function show(tool: Tool, made: HTMLButtonElement, view: EditorView): void {
  const { state } = view;
  made.hidden = tool.shown ? !tool.shown(state) : false;
  if (made.hidden) return;
  set(made, "aria-disabled", view.editable && tool.run(state, undefined, view) ? null : "true");
  if (tool.active) set(made, "aria-pressed", String(tool.active(state)));
}

function set(made: HTMLElement, name: string, value: string | null): void {
  if (made.getAttribute(name) === value) return;
  if (value === null) made.removeAttribute(name);
  else made.setAttribute(name, value);
}
